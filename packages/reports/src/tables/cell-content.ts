import type { CellDraft, InlineDraft, ValueDraft } from '@rencana/document';
import type { TableCell, TableTotal, TableValue } from '@rencana/model';
import { inlines, joinInlines, text, valueInline } from '../content/inline.ts';
import { scalarValue } from '../content/scalar-value.ts';
import { spanText } from '../content/span-text.ts';
import { cell, strongCell, valueCell } from '../content/table.ts';
import { moneyValue, numberValue } from '../content/value.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import type { View } from '../view/view.ts';

/** The cell of an evaluated table: one number stays a number in a spreadsheet, several values stand one behind the other. */
export function cellContent(view: View, values: TableCell): CellDraft {
  const [first, ...more] = values;
  if (!first) return cell('–');
  const single = more.length === 0 ? typedValue(view, first) : undefined;
  if (single) return valueCell(single, single.kind === 'money' || single.kind === 'number' ? { align: 'end' } : {});
  return cell(
    joinInlines(
      values.map((value) => inlinesOf(view, value)),
      text('; '),
    ),
  );
}

/** The sum of a column. */
export function totalCell(total: TableTotal | undefined, label: string): CellDraft {
  if (!total) return strongCell(label);
  const value = total.money
    ? moneyValue(total.sum)
    : numberValue(total.sum, undefined, total.percent ? '%' : undefined);
  return valueCell(value, { align: 'end' });
}

function typedValue(view: View, value: TableValue): ValueDraft | undefined {
  if (value.kind !== 'scalar' || value.text !== undefined || value.scalar.kind === 'prose') return undefined;
  const { scalar, unit, precision } = value;
  return scalarValue(view, scalar, {
    ...(unit !== undefined && { unit }),
    ...(precision !== undefined && { precision }),
  });
}

function inlinesOf(view: View, value: TableValue): readonly InlineDraft[] {
  if (value.kind === 'name') return inlines(view.say(value.text));
  if (value.kind === 'word') return inlines(view.say(value.text));
  if (value.kind === 'prose') return proseInlines(view, value.prose);
  if (value.kind === 'span') return inlines(spanText(value, view.language));
  if (value.text !== undefined) return inlines(value.text);
  if (value.scalar.kind === 'prose') return proseInlines(view, value.scalar.prose);
  const typed = typedValue(view, value);
  return typed ? [valueInline(typed)] : [];
}
