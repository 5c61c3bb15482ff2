import type { RowDraft, TableDraft } from '@rencana/document';
import type { Sopd } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { nameOf, positionOf } from '../view/person-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const dots = '…………………';

/** The sheet that the heads of agencies sign, with a numbered space for each signature. */
export function signingTable(view: View, agencies: readonly Sopd[]): TableDraft {
  return table({
    id: 'commitment-signers',
    caption: 'Daftar penanda tangan',
    summary: 'Setiap baris satu kepala perangkat daerah dengan ruang tanda tangannya.',
    bare: true,
    columns: numberedColumns(['No', 'Nama', 'Jabatan', 'Tanda tangan'], [5, 30, 40, 25]),
    rows: agencies.map((sopd, index): RowDraft => {
      const head = view.find(sopd.head);
      const person = head?.type === 'person' ? head : undefined;
      return {
        role: 'body',
        place: placeOf(sopd),
        cells: [
          cell(`${index + 1}.`, { align: 'center' }),
          cell((person && nameOf(person)) ?? dots),
          cell((person && positionOf(person)) ?? `Kepala ${titleOf(sopd, 'id')}`),
          cell([{ kind: 'break' }, { kind: 'text', value: `${index + 1}. ${dots}` }]),
        ],
      };
    }),
  });
}
