import type { RowDraft, TableDraft } from '@rencana/document';
import type { ChecklistItem } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { kindName, propertyName } from '../plan-text/property-name.ts';
import { titleOfId } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { AgencyWork } from './agency-work.ts';

const texts = {
  caption: {
    id: (name: string) => `Isian yang masih harus dilengkapi ${name}`,
    en: (name: string) => `What ${name} still has to fill in`,
  },
  summary: {
    id: 'Setiap baris satu unsur rencana dengan isian yang belum ada dan tahap yang memintanya.',
    en: 'One element of the plan a row, with what is missing and the stage that asks for it.',
  },
  columns: {
    id: ['No', 'Unsur rencana', 'Jenis', 'Yang belum diisi', 'Sejak tahap'],
    en: ['No', 'Element', 'Kind', 'Missing', 'From stage'],
  },
} as const;

const widths = [3, 30, 13, 38, 10];
const stages = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;

/** What the requirements in force ask of an agency and the plan does not say yet, one element a row. */
export function owedTable(view: View, { sopd, owed }: AgencyWork, name: string): TableDraft {
  const byElement = [...Map.groupBy(owed, ({ element }) => element)].toSorted(
    ([left], [right]) => view.rank(left) - view.rank(right),
  );
  return table({
    id: `owed-${sopd.name}`,
    caption: view.say(texts.caption)(name),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: byElement.map(([element, items], index) => row(view, element, items, index + 1)),
  });
}

function row(view: View, id: string, items: readonly ChecklistItem[], number: number): RowDraft {
  const element = view.findById(id);
  const missing = new Set(items.map(({ property }) => property));
  const names = element ? [...missing].map((property) => propertyName(view, element.type, property)) : [...missing];
  const first = items.reduce((least, { from }) => (from < least ? from : least), items[0]?.from ?? 4);
  return {
    role: 'body',
    place: placeOf({ id }),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(element ? titleOf(element, view.language) : titleOfId(view, id), { header: true }),
      cell(element ? kindName(view, element.type) : '–'),
      cell(names.join('; ')),
      cell(stages[first], { align: 'center' }),
    ],
  };
}
