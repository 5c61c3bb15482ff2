import { isStanding } from '../derived/standing.ts';
import type { Id } from '../element.ts';
import { findCollection } from '../figures/collections.ts';
import type { PlanElement, TableBlock } from '../generated/elements.ts';
import { type KindName, kinds } from '../generated/kinds.ts';
import { compareCells } from './compare-values.ts';
import { findColumn } from './find-column.ts';
import { meetsCondition } from './meets-condition.ts';
import { readColumn, type TableContext } from './read-column.ts';
import { sumColumn } from './sum-column.ts';
import type { TableCell, TableRows } from './table-rows.ts';

/**
 * The rows of a `table` block: the elements of its kind that pass every test, sorted, with their columns and totals.
 * Of quick wins only those that stand, as in every total of the plan. Without `columns` the title alone is shown;
 * without `sort`, and among equals, the order is that of the text. `undefined` where the rows are of no kind.
 */
export function evaluateTable(
  table: TableBlock,
  order: ReadonlyMap<Id, number>,
  context: TableContext,
): TableRows | undefined {
  const kind = findRowKind(table.rows);
  if (!kind) return undefined;
  const elements: readonly PlanElement[] = context.parts[kind];
  const read = (element: PlanElement, path: string): TableCell => {
    const { column } = findColumn(kind, path, context.resolve);
    return column ? readColumn(element, column, context) : [];
  };
  const columns = table.columns.length > 0 ? table.columns : ['title'];
  // An office is printed by its short name; beside a column of short names that would be the same twice.
  const shown = columns.map((path) => (columns.includes(`${path}.short`) ? `${path}.title` : path));
  const rows = elements
    .filter((element) => element.type !== 'quickwin' || isStanding(element, context.parts))
    .filter((element) => (table.where ?? []).every((condition) => meetsCondition(element, condition, context)))
    .map((element) => ({ element, keys: table.sort.map((path) => read(element, path)) }))
    .toSorted(
      (first, second) =>
        compareKeys(first.keys, second.keys) ||
        (order.get(first.element.id) ?? 0) - (order.get(second.element.id) ?? 0),
    )
    .map(({ element }) => ({ element: element.id, cells: shown.map((path) => read(element, path)) }));
  const totals = columns.map((path, index) =>
    table.total.includes(path) ? sumColumn(rows.map(({ cells }) => cells[index] ?? [])) : undefined,
  );
  return { kind, columns, rows, totals };
}

/** The kind that `rows` names, also by the plural of its collection: `action`, `actions`. */
export function findRowKind(word: string | undefined): KindName | undefined {
  if (word === undefined) return undefined;
  return Object.hasOwn(kinds, word) ? (word as KindName) : findCollection(word);
}

function compareKeys(first: readonly TableCell[], second: readonly TableCell[]): number {
  for (const [index, cell] of first.entries()) {
    const order = compareCells(cell, second[index] ?? []);
    if (order !== 0) return order;
  }
  return 0;
}
