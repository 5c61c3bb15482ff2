import type { Table } from '../model.ts';
import { plainText } from '../text/plain-text.ts';
import { placeCells } from './place-cells.ts';

/** Columns from `start` up to, not including, `end`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Fewer years than this fit on any page. */
const fewest = 6;

/** The longest run of columns that are headed by a year each; `undefined` where a table has no such run. */
export function columnsOfYears({ columns, rows }: Table): Run | undefined {
  const headed = new Set(
    placeCells(columns, rows).flatMap((cells, index) =>
      rows[index]!.role === 'header' ? cells.filter(isYear).map(({ column }) => column) : [],
    ),
  );
  let longest: Run = { start: 0, end: 0 };
  for (const start of headed) {
    let end = start;
    while (headed.has(end)) end += 1;
    if (end - start > longest.end - longest.start) longest = { start, end };
  }
  return longest.end - longest.start >= fewest ? longest : undefined;
}

const isYear = ({ cell, colspan }: ReturnType<typeof placeCells>[number][number]): boolean =>
  colspan === 1 && /^\d{4}$/.test(plainText(cell.content).trim());
