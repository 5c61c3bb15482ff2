import type { PrintedRow } from './align-runs.ts';
import type { Row } from './build-rows.ts';
import type { Piece } from './collect-pieces.ts';
import { findCells } from './find-cells.ts';
import type { Landmarks } from './find-landmarks.ts';

const indent = '  ';
/** Blanks between the longest keyword of a group and its value. */
const gap = 2;

interface Columns {
  /** Where values stand, in characters from the keyword. */
  readonly value: number;
  /** Where the entries of a series of money stand, from the fund. */
  readonly entry: number;
}

/** Prints rows; values of property rows that follow each other stand under each other. */
export function printRows(rows: readonly Row[], landmarks: Landmarks): PrintedRow[] {
  const columns = measureColumns(rows, landmarks);
  let valueColumn = 0;
  return rows.map((row, index) => {
    const own = columns[index];
    const margin = indent.repeat(row.depth);
    if (row.role !== 'continued') valueColumn = margin.length + (own?.value ?? 2 * indent.length);
    const before = row.role === 'continued' ? ' '.repeat(valueColumn) : margin;
    const { text, starts } = printPieces(row, own, landmarks);
    // A list that goes on in the next line belongs to no run of lines.
    const cells = row.role === 'continued' || rows[index + 1]?.role === 'continued' ? [] : findCells(row, landmarks);
    const placed = cells.map(({ label, index: first }) => ({ label, start: before.length + (starts[first] ?? 0) }));
    return { text: before + text, isAfterBlank: row.isAfterBlank, ...(placed.length > 0 && { cells: placed }) };
  });
}

/** The text of a row and where each of its pieces begins in it. */
function printPieces(row: Row, columns: Columns | undefined, landmarks: Landmarks) {
  let printed = '';
  let fundStart = 0;
  const starts: number[] = [];
  for (const [index, piece] of row.pieces.entries()) {
    const previous = row.pieces[index - 1];
    if (previous) {
      let blanks = separate(previous, piece, landmarks);
      if (index === 1 && columns) {
        blanks = ' '.repeat(Math.max(1, columns.value - previous.text.length));
        fundStart = printed.length + blanks.length;
      }
      if (columns?.entry && landmarks.firstFundEntries.has(piece.start)) {
        blanks = ' '.repeat(Math.max(1, columns.entry - (printed.length - fundStart)));
      }
      printed += blanks;
    }
    starts.push(printed.length);
    printed += piece.text;
  }
  return { text: printed, starts };
}

function separate(previous: Piece, piece: Piece, landmarks: Landmarks): string {
  if (piece.kind !== 'token') return '  ';
  if (previous.kind !== 'token') return ' ';
  if (piece.text === ',' || tight.has(piece.text) || tight.has(previous.text)) return '';
  if (landmarks.laterEntries.has(piece.start)) return '   ';
  if (landmarks.firstFundEntries.has(piece.start)) return '  ';
  if (landmarks.properties.has(piece.start) && previous.text !== '{') return '  ';
  return ' ';
}

const tight = new Set(['.', '..']);

/** Columns of each property row: those of its group, which ends at a blank line and at a block over several lines. */
function measureColumns(rows: readonly Row[], landmarks: Landmarks): (Columns | undefined)[] {
  const columns: (Columns | undefined)[] = rows.map(() => undefined);
  const groups = new Map<number, number[]>();
  const close = (depth: number): void => {
    for (const [groupDepth, members] of groups) {
      if (groupDepth < depth) continue;
      const value = Math.max(...members.map((member) => keywordLength(rows[member]))) + gap;
      const entry = Math.max(0, ...members.map((member) => fundLength(rows[member], landmarks))) + gap;
      for (const member of members) columns[member] = { value, entry };
      groups.delete(groupDepth);
    }
  };
  for (const [index, row] of rows.entries()) {
    const isAligned = row.role === 'property' && !opensRows(row);
    if (row.isAfterBlank || (row.role === 'property' && !isAligned)) close(row.depth);
    if (row.role === 'plain' && row.pieces[0]?.text === '}') close(row.depth);
    if (!isAligned) continue;
    groups.set(row.depth, [...(groups.get(row.depth) ?? []), index]);
  }
  close(0);
  return columns;
}

const keywordLength = (row: Row | undefined): number => row?.pieces[0]?.text.length ?? 0;

/** The row ends with the brace of a block over several lines. */
function opensRows(row: Row): boolean {
  return row.pieces.findLast(({ kind }) => kind === 'token')?.text === '{';
}

function fundLength(row: Row | undefined, landmarks: Landmarks): number {
  const at = row?.pieces.findIndex((piece) => landmarks.firstFundEntries.has(piece.start)) ?? -1;
  if (!row || at < 2) return 0;
  // A name with points is several pieces without blanks between.
  return row.pieces.slice(1, at).reduce((length, { text }) => length + text.length, 0);
}
