import type { Piece } from './collect-pieces.ts';

/** The pieces of one declaration and the comments after it; the first chunk holds what stands before all. */
export interface Chunk {
  readonly pieces: readonly Piece[];
  /** Has a mistake in it, so that its layout is left as it is. */
  readonly isDamaged: boolean;
}

/** Splits pieces at the declarations; `damages` are the offsets of mistakes. */
export function splitChunks(
  pieces: readonly Piece[],
  declarations: readonly number[],
  damages: readonly number[],
): Chunk[] {
  const chunks: { pieces: Piece[]; isDamaged: boolean }[] = [{ pieces: [], isDamaged: false }];
  const starts = new Set(declarations);
  for (const piece of pieces) {
    if (starts.has(piece.start)) chunks.push({ pieces: [], isDamaged: false });
    const chunk = chunks.at(-1);
    chunk?.pieces.push(piece);
    if (chunk && piece.isDamaged) chunk.isDamaged = true;
  }
  const [before] = chunks;
  if (before?.pieces.some(({ kind }) => kind === 'token')) before.isDamaged = true;
  for (const offset of damages) {
    const chunk = chunks.findLast(({ pieces: own }) => (own[0]?.start ?? Number.POSITIVE_INFINITY) <= offset);
    if (chunk) chunk.isDamaged = true;
  }
  return chunks.filter((chunk) => chunk.pieces.length > 0);
}
