import type { Document, Table } from '../model.ts';
import { leastWidths } from './least-widths.ts';

/** Lowers the widest entries to a common cap, until all fit. */
function capToFit(least: readonly number[], available: number): number[] {
  const ascending = [...least].sort((a, b) => a - b);
  let rest = available;
  for (const [index, width] of ascending.entries()) {
    const share = rest / (ascending.length - index);
    if (width > share) return least.map((each) => Math.min(each, share));
    rest -= width;
  }
  return [...least];
}

/** Widens what is too narrow and takes the room from columns that have some to spare, in proportion. */
function widen(wanted: readonly number[], least: readonly number[]): number[] {
  const missing = wanted.reduce((sum, width, index) => sum + Math.max(0, least[index]! - width), 0);
  const spare = wanted.reduce((sum, width, index) => sum + Math.max(0, width - least[index]!), 0);
  return wanted.map((width, index) => {
    const room = width - least[index]!;
    return room <= 0 ? least[index]! : width - (spare > 0 ? (missing * room) / spare : 0);
  });
}

const roundWidth = (width: number): number => Math.round(width * 100) / 100;

/** A table in a room of so many points, its columns as wide as their longest words where that is possible. */
export function fitTable(table: Table, available: number, form: Document['form']): Table {
  const sum = table.columns.reduce((total, column) => total + column.width, 0);
  const wanted = table.columns.map((column) => (column.width / sum) * available);
  const least = capToFit(leastWidths(table, form), available);
  if (wanted.every((width, index) => width >= least[index]! - 0.05)) return table;
  const fitted = widen(wanted, least);
  return {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, width: roundWidth(fitted[index]!) })),
  };
}
