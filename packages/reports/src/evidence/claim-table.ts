import { dateText, type RowDraft, type TableDraft } from '@rencana/document';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { titleLines } from '../plan-text/references-text.ts';
import type { View } from '../view/view.ts';
import { type Claim, claimKinds } from './claims.ts';

const texts = {
  caption: { id: 'Pernyataan dan buktinya', en: 'Claims and their evidence' },
  summary: {
    id: 'Setiap baris satu pernyataan dengan jenis, tanggal, dan bukti yang mendukungnya.',
    en: 'One claim a row, with its kind, date and the evidence for it.',
  },
  columns: {
    id: ['No', 'Pernyataan', 'Jenis', 'Tanggal', 'Bukti'],
    en: ['No', 'Claim', 'Kind', 'Date', 'Evidence'],
  },
  none: { id: 'Belum ada bukti', en: 'No evidence yet' },
} as const;

const widths = [3, 40, 18, 16, 28];

/** What the plan claims, with the evidence for each claim. */
export function claimTable(view: View, claims: readonly Claim[]): TableDraft {
  return table({
    id: 'claim-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: claims.map(
      (claim, index): RowDraft => ({
        role: 'body',
        place: claim.place,
        cells: [
          cell(String(index + 1), { align: 'center' }),
          cell(claim.title, { header: true }),
          cell(view.say(claimKinds[claim.kind])),
          cell(claim.date ? dateText(claim.date, view.language) : '–'),
          cell(claim.provenBy.length > 0 ? titleLines(view, claim.provenBy) : view.say(texts.none)),
        ],
      }),
    ),
  });
}
