import type { AnchorId, Column, Tone } from '@rencana/document';
import type { SpreadsheetContext } from '../context.ts';
import { addFormulas } from '../formula/add-formulas.ts';
import type { FormulaRow } from '../formula/number-at.ts';
import { columnWidths } from '../layout/column-widths.ts';
import { words } from '../words.ts';
import type { CellRole, Sheet, SheetCell, SheetRow } from './sheet.ts';

export interface SheetParts {
  readonly id: AnchorId;
  readonly label: string;
  readonly title: string;
  readonly tone?: Tone;
  readonly columns: readonly Column[];
  /** Header rows first. */
  readonly rows: readonly FormulaRow[];
  /** Lines under the table. */
  readonly notes: readonly string[];
}

/** Columns at the left stay in sight on wide tables: a narrow one (the running number) and the one that names the row. */
function frozenColumns(columns: readonly Column[], rows: readonly FormulaRow[]): number {
  if (columns.length <= 6) return 0;
  const count = columns[0]!.width < columns[1]!.width / 2 ? 2 : 1;
  const cutsHeader = rows.some(
    ({ role, cells }) =>
      role === 'header' && cells.some(({ column, colspan = 1 }) => column < count && column + colspan > count),
  );
  return cutsHeader ? 0 : count;
}

/** Rows that belong to a group, until the next total. */
function groupedRows(rows: readonly FormulaRow[]): boolean[] {
  let isInGroup = false;
  return rows.map(({ role }) => {
    if (role === 'group') isInGroup = true;
    else if (role !== 'body') isInGroup = false;
    return isInGroup && role === 'body';
  });
}

/** The rows that a filter may hide: never the totals at the end; none where cells are merged downwards. */
function filterOf(rows: readonly FormulaRow[], headers: number, top: number): Sheet['filter'] | undefined {
  const last = rows.findLastIndex(({ role }) => role === 'body');
  const isMerged = rows.slice(headers).some(({ cells }) => cells.some(({ rowspan = 1 }) => rowspan > 1));
  return headers === 0 || last < headers || isMerged ? undefined : { first: top + headers - 1, last: top + last };
}

/** A table with what stands around it: its title, the way back, the mark of a draft, its notes. */
export function frameSheet(parts: SheetParts, { language, draft }: SpreadsheetContext): Sheet {
  const { id, label, title, tone, columns } = parts;
  const line = (role: CellRole, text: string, more: Partial<SheetCell> = {}): SheetRow => ({
    cells: [{ column: 0, colspan: columns.length, content: { kind: 'text', text }, role, align: 'left', ...more }],
  });
  const above: SheetRow[] = [
    line('title', [label, title].filter(Boolean).join(' '), tone ? { tone } : {}),
    ...(draft ? [line('warning', draft)] : []),
    line('link', words[language].back, { link: { target: 'contents' }, colspan: 1 }),
    { cells: [] },
  ];
  const top = above.length;
  const rows = addFormulas(parts.rows, columns.length, top);
  const firstOther = rows.findIndex(({ role }) => role !== 'header');
  const headers = firstOther < 0 ? rows.length : firstOther;
  const isGrouped = groupedRows(rows);
  const filter = filterOf(rows, headers, top);
  return {
    id,
    label,
    title,
    ...(tone && { tone }),
    widths: columnWidths(
      columns,
      rows.map(({ cells }) => cells),
    ),
    rows: [
      ...above,
      ...rows.map(({ cells }, index): SheetRow => ({ cells, ...(isGrouped[index] && { isGrouped: true }) })),
      ...(parts.notes.length > 0 ? [{ cells: [] }] : []),
      ...parts.notes.map((note) => line('note', note)),
    ],
    ...(headers > 0 && { header: { first: top, last: top + headers - 1 } }),
    frozenColumns: frozenColumns(columns, rows),
    ...(filter && { filter }),
  };
}
