import type { Cell, Document, Inline, Row, Table } from '../model.ts';
import { fitTable } from '../passes/fit-table.ts';
import { leastWidths } from '../passes/least-widths.ts';
import { columnsOfYears, type Run } from './columns-of-years.ts';
import { type PlacedCell, placeCells } from './place-cells.ts';

/** Columns that say what a row is about are repeated beside the years of each part. */
const repeated = 2;
/** The share of the page that the columns before the years may take. */
const mostBefore = 0.6;

const continued: Readonly<Record<Document['language'], string>> = { id: ' (lanjutan)', en: ' (continued)' };

/**
 * Tables for pages of one width in points: the table itself, or several with some of its years each where figures of so
 * many years would run out of their cells. The first columns are repeated, those after the years end the last part.
 */
export function splitYears(table: Table, available: number, { form, language }: Document): readonly Table[] {
  const years = columnsOfYears(table);
  const least = leastWidths(table, form);
  if (!years || fits(table, years, least, available)) return [table];
  const columns = table.columns.map((_, index) => index);
  const before = columns.slice(0, years.start);
  const after = columns.slice(years.end);
  const kept = before.slice(0, repeated);
  const widest = Math.max(...least.slice(years.start, years.end));
  const roomOf = (indices: readonly number[]): number => indices.reduce((sum, index) => sum + least[index]!, 0);
  const capacity = (others: readonly number[]): number =>
    Math.max(1, Math.floor((available - Math.min(roomOf(others), available * mostBefore)) / widest));
  const count = years.end - years.start;
  const most = Math.min(capacity(before), capacity([...kept, ...after]));
  const parts = Math.ceil(count / most);
  const each = Math.ceil(count / parts);
  const placed = placeCells(table.columns, table.rows);
  return Array.from({ length: parts }, (_, part) => {
    const from = years.start + part * each;
    const own = columns.slice(from, Math.min(years.end, from + each));
    const isLast = part === parts - 1;
    const chosen = [...(part === 0 ? before : kept), ...own, ...(isLast ? after : [])];
    return fitTable(takeColumns(table, placed, chosen, part > 0, isLast, language), available, form);
  });
}

/** Whether each year keeps the width that its figures need, when the page is shared out as the table wishes. */
function fits({ columns }: Table, { start, end }: Run, least: readonly number[], available: number): boolean {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  return columns
    .slice(start, end)
    .every(({ width }, index) => (width / sum) * available >= least[start + index]! - 0.5);
}

function takeColumns(
  table: Table,
  placed: readonly (readonly PlacedCell[])[],
  chosen: readonly number[],
  isContinued: boolean,
  isLast: boolean,
  language: Document['language'],
): Table {
  const { note, ...rest } = table;
  const more: Inline = { kind: 'text', value: continued[language] };
  return {
    ...rest,
    ...(note && isLast && { note }),
    caption: isContinued ? [...table.caption, more] : table.caption,
    columns: chosen.map((index) => table.columns[index]!),
    rows: table.rows.map((row, index): Row => ({ ...row, cells: takeCells(placed[index]!, chosen) })),
  };
}

function takeCells(placed: readonly PlacedCell[], chosen: readonly number[]): readonly Cell[] {
  return placed.flatMap(({ cell, column, colspan }) => {
    const span = chosen.filter((index) => index >= column && index < column + colspan).length;
    if (span === 0) return [];
    const { colspan: _, ...rest } = cell;
    return [span > 1 ? { ...rest, colspan: span } : rest];
  });
}
