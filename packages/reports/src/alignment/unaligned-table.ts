import type { RowDraft, TableDraft } from '@rencana/document';
import { placeOf } from '../content/block.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import type { Carrier } from '../masterplan/carriers.ts';
import { kindName } from '../plan-text/property-name.ts';
import { findHome } from '../view/home.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const texts = {
  caption: { id: 'Program dan kegiatan di luar misi dan sasaran', en: 'Work outside missions and objectives' },
  summary: {
    id: 'Setiap baris satu program, kegiatan, atau quick win dengan dimensi dan pelaksananya.',
    en: 'One programme, action or quick win a row, with its dimension and lead agency.',
  },
  columns: {
    id: ['No', 'Program, kegiatan, atau quick win', 'Jenis', 'Dimensi', 'SOPD pelaksana'],
    en: ['No', 'Programme, action or quick win', 'Kind', 'Dimension', 'Lead agency'],
  },
} as const;

const widths = [3, 40, 13, 19, 19];

/** What serves no mission and no objective. */
export function unalignedTable(view: View, carriers: readonly Carrier[]): TableDraft {
  return table({
    id: 'unaligned-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: carriers.map((carrier, index): RowDraft => {
      const owner = view.ownerOf(carrier);
      const home = findHome(view, carrier);
      return {
        role: 'body',
        place: placeOf(carrier),
        cells: [
          cell(String(index + 1), { align: 'center' }),
          cell(titleOf(carrier, view.language), { header: true }),
          cell(kindName(view, carrier.type)),
          cell(home?.title ?? '–', home ? { tone: home.tone } : {}),
          cell(owner ? shortName(view, owner) : '–'),
        ],
      };
    }),
  });
}
