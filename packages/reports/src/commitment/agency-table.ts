import type { RowDraft, TableDraft } from '@rencana/document';
import { chooseScale } from '../budget/budget-lines.ts';
import { moneyCell } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { numberValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { CommittedAgency } from './committed-agencies.ts';

/** What each agency takes on: actions, quick wins and the money that they need; the sums are those of all that is promised. */
export function agencyTable(view: View, agencies: readonly CommittedAgency[]): TableDraft {
  const lines = agencies.flatMap((agency) => agency.lines);
  const scale = chooseScale(lines);
  return table({
    id: 'committed-agencies',
    caption: 'Kegiatan, quick win, dan anggaran menurut perangkat daerah',
    summary: 'Setiap baris satu perangkat daerah dengan jumlah kegiatan, jumlah quick win, dan anggarannya.',
    columns: [
      { title: 'No', width: 4, align: 'center' },
      { title: 'Perangkat daerah', width: 46 },
      { title: 'Kegiatan', width: 12, align: 'end' },
      { title: 'Quick win', width: 12, align: 'end' },
      { title: vocabulary.budget[scale].id, width: 20, align: 'end' },
    ],
    rows: [
      ...agencies.map(
        (agency, index): RowDraft => ({
          role: 'body',
          ...(agency.sopd && { place: placeOf(agency.sopd) }),
          cells: [
            cell(`${index + 1}.`, { align: 'center' }),
            cell(agency.sopd ? titleOf(agency.sopd, 'id') : 'Pelaksana lain atau belum ditetapkan'),
            ...countCells([agency]),
            moneyCell(view, agency.lines, scale),
          ],
        }),
      ),
      {
        role: 'total',
        cells: [cell('Jumlah', { colspan: 2 }), ...countCells(agencies), moneyCell(view, lines, scale)],
      },
    ],
  });
}

/** How many actions, and how many quick wins. */
function countCells(agencies: readonly CommittedAgency[]) {
  const carriers = agencies.flatMap((agency) => agency.carriers);
  const quickwins = carriers.filter(({ type }) => type === 'quickwin').length;
  return [carriers.length - quickwins, quickwins].map((count) =>
    valueCell(numberValue(String(count)), { align: 'end' }),
  );
}
