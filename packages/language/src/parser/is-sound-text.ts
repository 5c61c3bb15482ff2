import type { RencanaLexingReport } from '../tokens/lexer.ts';

/**
 * Whether each token ends where it ends whatever follows. Prose that was cut is damage too, for where it is cut depends
 * on the text behind.
 */
export function isSoundText({ conflictMarkers, unknown, cutsProse }: RencanaLexingReport): boolean {
  return conflictMarkers.length === 0 && unknown.length === 0 && !cutsProse;
}
