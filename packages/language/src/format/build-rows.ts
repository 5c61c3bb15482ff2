import type { Piece } from './collect-pieces.ts';
import type { Landmarks } from './find-landmarks.ts';

/** One line of the result. */
export interface Row {
  readonly depth: number;
  readonly isAfterBlank: boolean;
  /** `property` rows are aligned; `continued` ones stand under the value of the row before. */
  readonly role: 'property' | 'continued' | 'plain';
  readonly pieces: Piece[];
}

interface OpenBlock {
  readonly isMultiline: boolean;
}

/** Breaks the pieces of one declaration into rows: one property a row, or a block that is written on one line. */
export function buildRows(pieces: readonly Piece[], landmarks: Landmarks): Row[] {
  const multiline = findMultilineBlocks(pieces);
  const blocks: OpenBlock[] = [];
  const rows: Row[] = [];
  let mustBreak = true;
  const start = (piece: Piece, role: Row['role']): void => {
    const first = pieces[0] === piece;
    const previous = rows.at(-1)?.pieces.at(-1);
    const isOpening = previous?.text === '{' || (first && rows.length === 0);
    const isClosing = piece.text === '}';
    const isAfterBlank = piece.breaksBefore > 1 && !isOpening && !isClosing;
    rows.push({ depth: blocks.filter((block) => block.isMultiline).length, isAfterBlank, role, pieces: [piece] });
  };
  for (const [index, piece] of pieces.entries()) {
    const previous = pieces[index - 1];
    const isComment = piece.kind !== 'token';
    if (piece.text === '}' && !isComment && blocks.pop()?.isMultiline) {
      start(piece, 'plain');
      mustBreak = blocks.at(-1)?.isMultiline ?? true;
      continue;
    }
    const isInMultiline = blocks.length === 0 || blocks.at(-1)?.isMultiline === true;
    const startsProperty = landmarks.properties.has(piece.start) && isInMultiline;
    const afterLineComment = previous?.kind === 'line-comment';
    if (isComment && previous && piece.breaksBefore === 0) rows.at(-1)?.pieces.push(piece);
    else if (startsProperty) start(piece, 'property');
    else if (mustBreak || (isComment && isBetween(pieces, index, landmarks))) start(piece, 'plain');
    else if (afterLineComment || (piece.breaksBefore > 0 && mayContinue(pieces, index, landmarks, blocks))) {
      start(piece, 'continued');
    } else rows.at(-1)?.pieces.push(piece);
    if (!isComment) mustBreak = false;
    if (piece.text === '{' && !isComment) {
      const isMultiline = multiline.has(index);
      blocks.push({ isMultiline });
      mustBreak = isMultiline;
    }
  }
  return rows;
}

/** A comment with nothing of the same property after it. */
function isBetween(pieces: readonly Piece[], index: number, landmarks: Landmarks): boolean {
  const next = pieces.slice(index + 1, index + 32).find(({ kind }) => kind === 'token');
  return !next || next.text === '}' || landmarks.properties.has(next.start);
}

/** Lists and series go on in the next line where they were written so; a header or a lone value is one line. */
function mayContinue(
  pieces: readonly Piece[],
  index: number,
  landmarks: Landmarks,
  blocks: readonly OpenBlock[],
): boolean {
  const previous = pieces[index - 1];
  const piece = pieces[index];
  if (!previous || !piece || blocks.length === 0 || piece.text === '{') return false;
  return !landmarks.properties.has(previous.start);
}

/** The opening braces, by index, of the blocks that are written over several lines. */
function findMultilineBlocks(pieces: readonly Piece[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open: { index: number; breaks: number }[] = [];
  let breaks = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.breaksBefore > 0 || pieces[index - 1]?.kind === 'line-comment') breaks++;
    if (piece.kind !== 'token') continue;
    if (piece.text === '{') open.push({ index, breaks });
    if (piece.text !== '}') continue;
    const block = open.pop();
    if (block && breaks > block.breaks && index > block.index + 1) found.add(block.index);
  }
  return found;
}
