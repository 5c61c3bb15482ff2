import { dateText, type InlineDraft, type RowDraft, type TableDraft } from '@rencana/document';
import { type Evidence, proseText } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { text } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { plural } from '../content/plural.ts';
import { cell, table } from '../content/table.ts';
import { stack } from '../prose/prose-inlines.ts';
import { proseLine } from '../prose/prose-line.ts';
import type { ReportOptions } from '../report.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { type Claim, claimsProvenBy, claimText } from './claims.ts';

const texts = {
  caption: { id: 'Register bukti', en: 'Register of evidence' },
  summary: {
    id: 'Setiap baris satu bukti dengan nomor, tanggal, halaman, berkas atau tautan, dan hal yang dibuktikannya.',
    en: 'One piece of evidence a row, with number, date, page, file or link, and what it proves.',
  },
  columns: {
    id: ['No', 'Bukti', 'Nomor', 'Tanggal', 'Halaman', 'Berkas atau tautan', 'Membuktikan'],
    en: ['No', 'Evidence', 'Number', 'Date', 'Page', 'File or link', 'Proves'],
  },
  atHand: { id: 'ada', en: 'at hand' },
  more: {
    id: (count: string) => `dan ${count} pernyataan lain`,
    en: (count: string) => `and ${plural(count, 'more claim')}`,
  },
  missing: { id: 'berkas tidak ditemukan', en: 'file not found' },
} as const;

/** More claims than these stand only in the table of claims, so that a row fits on a page. */
const mostClaims = 12;
const widths = [3, 24, 17, 14, 10, 24, 40];

/** All evidence with where it lies and what it proves; a file that was looked for and not found is said. */
export function registerTable(
  view: View,
  evidence: readonly Evidence[],
  claims: readonly Claim[],
  files: ReportOptions['files'],
): TableDraft {
  return table({
    id: 'evidence-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: evidence.map((element, index): RowDraft => {
      const all = claimsProvenBy(claims, element.id);
      const told = all.slice(0, mostClaims).map((claim) => [text(`• ${claimText(view, claim)}`)]);
      const rest = all.length - told.length;
      const proven = rest > 0 ? [...told, [text(view.say(texts.more)(countWord(rest, view.language)))]] : told;
      const whereabouts = stack([fileInlines(view, element, files), linkInlines(element)]);
      return {
        role: 'body',
        place: placeOf(element),
        cells: [
          cell(String(index + 1), { align: 'center' }),
          cell(titleOf(element, view.language), { header: true }),
          cell(element.number ? proseLine(view, element.number) : '–'),
          cell(element.date ? dateText(element.date, view.language) : '–'),
          cell(element.page ? proseLine(view, element.page) : '–'),
          cell(whereabouts.length > 0 ? whereabouts : '–'),
          cell(proven.length > 0 ? stack(proven) : '–'),
        ],
      };
    }),
  });
}

function fileInlines(view: View, { file }: Evidence, files: ReportOptions['files']): readonly InlineDraft[] {
  if (!file) return [];
  const path = proseText(file);
  if (!files) return [text(path)];
  return [text(`${path} (${view.say(files.has(path) ? texts.atHand : texts.missing)})`)];
}

function linkInlines({ link }: Evidence): readonly InlineDraft[] {
  if (!link) return [];
  const href = proseText(link);
  return [{ kind: 'link', href, children: [text(href)] }];
}
