import type { RowDraft, TableDraft } from '@rencana/document';
import { placeOf } from '../content/block.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { spanText } from '../content/span-text.ts';
import { cell, table } from '../content/table.ts';
import { findHome } from '../view/home.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { AgencyWork } from './agency-work.ts';

const texts = {
  caption: {
    id: (name: string) => `Kegiatan perangkat daerah lain yang didukung ${name}`,
    en: (name: string) => `Actions of other agencies that ${name} supports`,
  },
  summary: {
    id: 'Setiap baris satu kegiatan dengan dimensi, pelaksana, dan jadwalnya.',
    en: 'One action a row, with its dimension, lead agency and schedule.',
  },
  columns: {
    id: ['No', 'Kegiatan', 'Dimensi', 'SOPD pelaksana', 'Jadwal'],
    en: ['No', 'Action', 'Dimension', 'Lead agency', 'Schedule'],
  },
} as const;

const widths = [3, 34, 17, 18, 19];

/** What others lead and the agency supports. */
export function supportTable(view: View, { sopd, supported }: AgencyWork, name: string): TableDraft {
  return table({
    id: `support-${sopd.name}`,
    caption: view.say(texts.caption)(name),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: supported.map((carrier, index): RowDraft => {
      const owner = view.ownerOf(carrier);
      const home = findHome(view, carrier);
      return {
        role: 'body',
        place: placeOf(carrier, 'supports'),
        cells: [
          cell(String(index + 1), { align: 'center' }),
          cell(titleOf(carrier, view.language), { header: true }),
          cell(home?.title ?? '–', home ? { tone: home.tone } : {}),
          cell(owner ? shortName(view, owner) : '–'),
          cell('schedule' in carrier && carrier.schedule ? spanText(carrier.schedule, view.language) : '–'),
        ],
      };
    }),
  });
}
