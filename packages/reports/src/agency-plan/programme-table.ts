import type { TableDraft } from '@rencana/document';
import { sumLines } from '../budget/budget-lines.ts';
import { placeOf } from '../content/block.ts';
import { itemTable } from '../content/item-table.ts';
import { valueCell } from '../content/table.ts';
import { columnMoneyValue, numberValue } from '../content/value.ts';
import { codeText } from '../plan-text/code-text.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { AgencyWork, LedProgramme } from './agency-work.ts';

const texts = {
  caption: { id: (name: string) => `Program ${name}`, en: (name: string) => `Programmes of ${name}` },
  summary: {
    id: 'Setiap baris satu program dengan kode, tujuan, pagu, dan jumlah kegiatannya.',
    en: 'One programme a row, with its code, goals, ceiling and how many actions it has.',
  },
  programme: { id: 'Program', en: 'Programme' },
  code: { id: 'Kode (edisi)', en: 'Code (edition)' },
  goal: { id: 'Tujuan', en: 'Goals' },
  ceiling: { id: 'Pagu (rupiah)', en: 'Ceiling (rupiah)' },
  actions: { id: 'Kegiatan', en: 'Actions' },
} as const;

/** The programmes that an agency leads and that others stand under; their actions have rows of their own elsewhere. */
export function programmeTable(view: View, { sopd, programmes }: AgencyWork, name: string): TableDraft | undefined {
  if (programmes.length === 0) return undefined;
  return itemTable<LedProgramme>({
    id: `programmes-${sopd.name}`,
    caption: view.say(texts.caption)(name),
    summary: view.say(texts.summary),
    density: 'compact',
    items: programmes,
    rowPlace: ({ programme }) => placeOf(programme),
    columns: [
      {
        title: view.say(texts.programme),
        width: 26,
        header: true,
        content: ({ programme }) => titleOf(programme, view.language),
      },
      { title: view.say(texts.code), width: 18, optional: true, content: ({ programme }) => codeText(programme) },
      {
        title: view.say(texts.goal),
        width: 32,
        optional: true,
        content: ({ programme }) => stack(programme.goal.map((goal) => proseInlines(view, goal))),
      },
      {
        title: view.say(texts.ceiling),
        width: 18,
        align: 'end',
        optional: true,
        content: ({ ceiling }) =>
          ceiling.length === 0
            ? undefined
            : valueCell(columnMoneyValue(sumLines(ceiling), 1, view.language), { align: 'end' }),
      },
      {
        title: view.say(texts.actions),
        width: 10,
        align: 'end',
        content: ({ actions }) => valueCell(numberValue(String(actions)), { align: 'end' }),
      },
    ],
  });
}
