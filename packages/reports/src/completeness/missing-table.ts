import type { RowDraft, TableDraft } from '@rencana/document';
import type { ChecklistItem } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { enumerate } from '../content/enumerate.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { kindName, propertyName } from '../plan-text/property-name.ts';
import { shortName, titleOfId } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

/** What is asked and not yet said: a row for each element and requirement, with who has to see to it. */
export function missingTable(
  view: View,
  { id, caption }: Pick<TableDraft, 'id'> & { readonly caption: string },
  items: readonly ChecklistItem[],
): TableDraft {
  const groups = [...Map.groupBy(items, ({ element, requirement }) => `${element} ${requirement}`).values()];
  return table({
    id,
    caption,
    summary: 'Setiap baris satu unsur rencana dengan isian yang belum ada, syaratnya, dan penanggung jawabnya.',
    density: 'compact',
    columns: numberedColumns(
      ['No', 'Unsur', 'Isian yang belum ada', 'Syarat', 'Penanggung jawab'],
      [4, 27, 26, 27, 16],
    ),
    rows: groups.map((group, index) => row(view, group, index + 1)),
  });
}

function row(view: View, group: readonly ChecklistItem[], number: number): RowDraft {
  const [first] = group;
  const element = view.findById(first?.element);
  const names = group.map(({ property }) =>
    element ? propertyName(view, element.type, property).toLowerCase() : property,
  );
  const title = element ? titleOfId(view, element.id) : (first?.element ?? '');
  return {
    role: 'body',
    ...(element && { place: placeOf(element) }),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(element ? `${kindName(view, element.type)}: ${title}` : title),
      cell(enumerate(names, 'id')),
      cell(first ? titleOfId(view, first.requirement) : '–'),
      cell(first?.owner ? shortName(view, { name: first.owner, id: first.owner }) : '–'),
    ],
  };
}
