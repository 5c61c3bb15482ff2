/** A line of the result, with where the parts of a block on one line begin. */
export interface PrintedRow {
  readonly text: string;
  readonly isAfterBlank: boolean;
  /** Only for a block that is written on one line. */
  readonly cells?: readonly Cell[];
}

/** A part of a block on one line: its keyword, name, title, dimensions, opening brace, or a property in it. */
export interface Cell {
  /** What the part is; parts of neighbouring lines stand under each other while they are the same. */
  readonly label: string;
  /** Where it begins in the line. */
  readonly start: number;
}

/** No line is made longer than this, unless it is already. */
const widest = 140;
/** More blanks than this tear a line apart: what belongs together no longer reads as one line. */
const mostBlanks = 24;

/** Lines where the parts of equal blocks that follow each other, each on one line, stand under each other. */
export function alignRuns(rows: readonly PrintedRow[]): readonly string[] {
  const lines: string[] = [];
  for (let index = 0; index < rows.length; ) {
    const run = takeRun(rows, index);
    lines.push(...(run.length > 1 ? alignRun(run) : run.map(({ text }) => text)));
    index += run.length;
  }
  return lines;
}

function takeRun(rows: readonly PrintedRow[], from: number): readonly PrintedRow[] {
  const first = rows[from] as PrintedRow;
  let end = from + 1;
  while (isAlike(first, rows[end])) end += 1;
  return rows.slice(from, end);
}

function isAlike({ cells }: PrintedRow, next: PrintedRow | undefined): boolean {
  return cells !== undefined && next?.isAfterBlank === false && next.cells?.[0]?.label === cells[0]?.label;
}

function alignRun(run: readonly PrintedRow[]): readonly string[] {
  let lines: readonly Line[] = run.map((row) => ({
    text: row.text,
    starts: row.cells?.map(({ start }) => start) ?? [],
  }));
  const most = Math.max(...run.map(({ cells }) => cells?.length ?? 0));
  for (let cell = 1; cell < most; cell += 1) {
    const labels = new Set(run.flatMap(({ cells }) => cells?.[cell]?.label ?? []));
    if (labels.size > 1) break;
    const starts = lines.flatMap((line) => line.starts[cell] ?? []);
    const column = Math.max(...starts);
    if (column - Math.min(...starts) > mostBlanks) break;
    const moved = lines.map((line) => moveCell(line, cell, column));
    if (moved.some(({ text }, index) => text.length > widest && !isTooLong(lines[index]))) break;
    lines = moved;
  }
  return lines.map(({ text }) => text);
}

interface Line {
  readonly text: string;
  readonly starts: readonly number[];
}

function isTooLong(line: Line | undefined): boolean {
  return line !== undefined && line.text.length > widest;
}

function moveCell({ text, starts }: Line, cell: number, column: number): Line {
  const start = starts[cell];
  if (start === undefined) return { text, starts };
  const blanks = column - start;
  return {
    text: `${text.slice(0, start)}${' '.repeat(blanks)}${text.slice(start)}`,
    starts: starts.map((each, index) => (index < cell ? each : each + blanks)),
  };
}
