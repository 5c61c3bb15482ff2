import { type BlockDraft, numberText, type Signer } from '@rencana/document';
import { type ChecklistItem, checklist, compareMoments, type Remark, type Revision } from '@rencana/model';
import { type CompleteParts, completeParts } from '../completeness/complete-parts.ts';
import { completenessOf, currentStage } from '../completeness/completeness.ts';
import { missingTable } from '../completeness/missing-table.ts';
import { heading, paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { reference } from '../content/inline.ts';
import { assembleSheet } from '../frame/assemble-sheet.ts';
import { dottedPlace } from '../frame/document-date.ts';
import { blankName, signer } from '../frame/signatures.ts';
import { defineReport } from '../report.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { changeTable } from './change-table.ts';
import { completenessTable } from './completeness-table.ts';
import { findingBlocks } from './finding-blocks.ts';
import { identityTable } from './identity-table.ts';
import { remarkTable } from './remark-table.ts';

/** Rows of a table that the sheet tells one by one, so that it keeps to two pages. */
const most = 4;

/** Two pages for who assesses a plan: how complete it is, what is open, what was said of it and what changed. */
export const assessorSheet = defineReport({
  name: 'assessor-sheet',
  title: { id: 'Lembar Penilai', en: 'Assessor Sheet' },
  summary: {
    id: 'Dua halaman bagi penilai: kelengkapan, temuan terbuka, tanggapan, dan perubahan.',
    en: 'Two pages for the assessor: completeness, open findings, remarks and changes.',
  },
  sections: ['completeness', 'findings', 'remarks', 'changes', 'notes'],
  languages: ['id'],
  reads: completeParts,
  readsFindings: true,
  build(parts, options) {
    const view = createView(parts, { ...options, language: 'id' });
    const identity = identityTable(view);
    return assembleSheet(view, 'Lembar Penilai', [
      heading(1, 'assessor-sheet', 'Lembar Penilai Masterplan Smart City', { unnumbered: true }),
      ...(identity ? [identity] : []),
      ...part(view, 'completeness', 'Kelengkapan', completenessBlocks(view, parts)),
      ...part(view, 'findings', 'Temuan Terbuka', findingBlocks(options.findings ?? options.errors)),
      ...part(view, 'remarks', 'Tanggapan', remarkBlocks(view, parts.remark)),
      ...part(view, 'changes', 'Perubahan', changeBlocks(view, parts.revision)),
      ...part(view, 'notes', 'Catatan Penilai', notes(view)),
    ]);
  },
});

function part(view: View, id: string, title: string, content: readonly BlockDraft[]): readonly BlockDraft[] {
  if (!wantsSection(view, id)) return [];
  return [heading(2, `${id}-part`, title, { unnumbered: true }), ...content];
}

function completenessBlocks(view: View, parts: CompleteParts): readonly BlockDraft[] {
  const items = checklist(parts, currentStage(view));
  const { asked, met, percent } = completenessOf(items);
  if (percent === undefined)
    return [paragraph('Pustaka yang dipakai masterplan ini tidak mensyaratkan isian apa pun.')];
  const share = numberText(percent, 'id', { unit: '%' });
  return [
    paragraph(
      `Masterplan ini ${share} lengkap: ${met} dari ${asked} isian yang disyaratkan sampai tahapnya sudah ada. Rinciannya disajikan pada `,
      reference('completeness'),
      '.',
    ),
    completenessTable(view, items),
    ...missingBlocks(view, items),
  ];
}

/** The elements that lack something, as many as the page holds. */
function missingBlocks(view: View, items: readonly ChecklistItem[]): readonly BlockDraft[] {
  const missing = items.filter(({ met }) => !met);
  const elements = [...new Set(missing.map(({ element }) => element))];
  if (elements.length === 0) return [];
  const shown = new Set(elements.slice(0, most));
  const rest = elements.length - shown.size;
  return [
    paragraph(
      'Yang belum ada tercantum pada ',
      reference('missing'),
      rest > 0 ? `; ${rest} unsur lain yang belum lengkap tidak diuraikan di sini.` : '.',
    ),
    missingTable(
      view,
      { id: 'missing', caption: 'Isian yang belum ada' },
      missing.filter(({ element }) => shown.has(element)),
    ),
  ];
}

const remarkRanks = { open: 0, answered: 1, accepted: 2 } as const;

function remarkBlocks(view: View, remarks: readonly Remark[]): readonly BlockDraft[] {
  if (remarks.length === 0) return [paragraph('Belum ada tanggapan yang dicatat atas masterplan ini.')];
  const rankOf = ({ status }: Remark) => remarkRanks[status ?? 'open'];
  const sorted = remarks.toSorted((left, right) => rankOf(left) - rankOf(right) || byLatest(left, right));
  const open = remarks.filter((remark) => rankOf(remark) === 0).length;
  return [
    paragraph(
      `Tercatat ${countWord(remarks.length, 'id')} tanggapan, ${answeredText(open, remarks.length)}${restText(remarks.length, 'terpenting')}`,
    ),
    remarkTable(view, sorted.slice(0, most)),
  ];
}

/** How many remarks were answered, in words. */
function answeredText(open: number, all: number): string {
  if (all === 1) return open === 0 ? 'yang sudah dijawab' : 'yang belum dijawab';
  return open === 0 ? 'semuanya sudah dijawab' : `${countWord(open, 'id')} di antaranya belum dijawab`;
}

function changeBlocks(view: View, revisions: readonly Revision[]): readonly BlockDraft[] {
  if (revisions.length === 0) return [paragraph('Masterplan ini belum diubah sejak ditetapkan.')];
  return [
    paragraph(`Tercatat ${countWord(revisions.length, 'id')} perubahan${restText(revisions.length, 'terbaru')}`),
    changeTable(view, revisions.toSorted(byLatest).slice(0, most)),
  ];
}

/** Lines for what the assessor writes by hand, and where he signs. */
function notes(view: View): readonly BlockDraft[] {
  const line = '…'.repeat(46);
  return [
    ...Array.from({ length: 2 }, () => paragraph(line)),
    {
      kind: 'signatures',
      place: dottedPlace(undefined),
      date: dottedPlace(undefined),
      signers: assessors(view),
    },
  ];
}

/** The persons whom the document names, else one who fills in the name by hand. */
function assessors(view: View): readonly Signer[] {
  const persons = (view.request?.signatory ?? [])
    .map((each) => view.find(each))
    .filter((each) => each?.type === 'person');
  return persons.length > 0
    ? persons.map((person) => signer(view, person))
    : [{ capacity: ['Penilai,'], name: blankName }];
}

const restText = (count: number, kept: string): string =>
  count > most ? `; ${countWord(most, 'id')} yang ${kept} diuraikan di bawah ini.` : '.';

/** The latest first; what has no date comes last. */
function byLatest(left: Remark | Revision, right: Remark | Revision): number {
  if (left.date === undefined || right.date === undefined)
    return Number(left.date === undefined) - Number(right.date === undefined);
  return compareMoments(right.date, left.date);
}
