import type { BlockDraft } from '@rencana/document';
import type { Quickwin } from '@rencana/model';
import { list, paragraph } from '../content/block.ts';
import { reference, text } from '../content/inline.ts';
import { type Chapter, section } from '../frame/chapter.ts';
import { outlineSection } from '../introduction/outline-section.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { criteriaTable } from './criteria-table.ts';
import type { QuickwinBookParts } from './quickwin-book-parts.ts';
import { selectionText } from './selection-text.ts';

const book = { id: 'Buku Quick Win', en: 'Quick Win Book' };

const texts = {
  criteria: { id: 'Pengertian dan Kriteria', en: 'What Makes a Quick Win' },
  criteriaLead: {
    id: 'Quick win adalah program unggulan yang dapat dilaksanakan dalam waktu kurang dari dua belas bulan dan manfaatnya langsung dirasakan masyarakat. Kriteria yang digunakan adalah:',
    en: 'A quick win is a flagship programme that is carried out in less than twelve months and felt directly by the public. The criteria are:',
  },
  items: {
    id: [
      'dapat dilaksanakan dalam waktu kurang dari dua belas bulan;',
      'berdaya ungkit besar terhadap indikator dimensi;',
      'manfaatnya langsung dirasakan masyarakat;',
      'memiliki perangkat daerah pelaksana dan anggaran yang jelas;',
      'selaras dengan misi dan sasaran pembangunan daerah.',
    ],
    en: [
      'it is carried out in less than twelve months;',
      'it moves the indicators of its dimension;',
      'the public feels its benefit directly;',
      'it has a lead agency and a budget;',
      'it is aligned with missions and objectives of the region.',
    ],
  },
  met: {
    id: 'Pemenuhan kriteria oleh setiap quick win disajikan pada ',
    en: 'How each quick win meets them is shown in ',
  },
  selection: { id: 'Proses Penetapan', en: 'How They Were Chosen' },
} as const;

/** BAB I: what a quick win is, how each meets the criteria, how they were chosen, and the outline of the book. */
export function introduction(
  view: View,
  parts: QuickwinBookParts,
  { shown, standing }: { readonly shown: readonly Quickwin[]; readonly standing: readonly Quickwin[] },
  outlined: readonly Chapter[],
): readonly BlockDraft[] {
  return [
    ...(wantsSection(view, 'introduction', 'criteria')
      ? section(view, 'criteria', texts.criteria, criteria(view, parts, standing))
      : []),
    ...(wantsSection(view, 'introduction')
      ? section(view, 'selection', texts.selection, selectionText(view, shown, standing))
      : []),
    ...outlineSection(view, book, outlined),
  ];
}

/** The criteria that the plan tells, else the customary ones. */
function criteria(view: View, parts: QuickwinBookParts, standing: readonly Quickwin[]): readonly BlockDraft[] {
  const told = narrativeBlocks(view, parts.narrative, { section: 'criteria', level: 3 });
  const customary = [
    paragraph(view.say(texts.criteriaLead)),
    list(
      view.say(texts.items).map((item) => [text(item)]),
      'alpha',
    ),
  ];
  const shown = told.length > 0 ? told : customary;
  if (standing.length === 0) return shown;
  return [
    ...shown,
    paragraph(view.say(texts.met), reference('criteria-table'), '.'),
    criteriaTable(view, parts, standing),
  ];
}
