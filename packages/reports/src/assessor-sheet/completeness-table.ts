import { type RowDraft, romanNumeral, type TableDraft } from '@rencana/document';
import type { ChecklistItem } from '@rencana/model';
import { completenessOf } from '../completeness/completeness.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { missingValue, numberValue } from '../content/value.ts';
import type { View } from '../view/view.ts';

/** How complete the plan is: by the stage that asks, by dimension, and in all. */
export function completenessTable(view: View, items: readonly ChecklistItem[]): TableDraft {
  const stages = [...new Set(items.map(({ from }) => from))].toSorted();
  const whole = items.filter(({ dimensions }) => dimensions.length === 0);
  return table({
    id: 'completeness',
    caption: 'Kelengkapan menurut tahap dan dimensi',
    summary: 'Setiap baris satu tahap atau dimensi dengan jumlah isian yang disyaratkan, yang ada, dan persentasenya.',
    density: 'compact',
    columns: [
      { title: 'Menurut', width: 46 },
      { title: 'Disyaratkan', width: 18, align: 'end' },
      { title: 'Ada', width: 18, align: 'end' },
      { title: 'Kelengkapan', width: 18, align: 'end' },
    ],
    rows: [
      groupRow('Tahap yang mensyaratkan'),
      ...stages.map((stage) =>
        countRow(
          `Tahap ${romanNumeral(stage)}`,
          items.filter(({ from }) => from === stage),
        ),
      ),
      groupRow('Dimensi'),
      ...view.allDimensions
        .map(({ element, title }) => ({ title, own: items.filter(({ dimensions }) => dimensions[0] === element.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ title, own }) => countRow(title, own)),
      ...(whole.length > 0 ? [countRow('Seluruh rencana', whole)] : []),
      { ...countRow('Jumlah', items), role: 'total' },
    ],
  });
}

const groupRow = (title: string): RowDraft => ({ role: 'group', cells: [cell(title, { colspan: 4 })] });

function countRow(title: string, items: readonly ChecklistItem[]): RowDraft {
  const { asked, met, percent } = completenessOf(items);
  const share =
    percent === undefined ? missingValue('tidak ada yang disyaratkan') : numberValue(percent, undefined, '%');
  return {
    role: 'body',
    cells: [
      cell(title, { header: true }),
      valueCell(numberValue(String(asked)), { align: 'end' }),
      valueCell(numberValue(String(met)), { align: 'end' }),
      valueCell(share, { align: 'end' }),
    ],
  };
}
