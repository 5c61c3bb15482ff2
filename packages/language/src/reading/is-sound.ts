import type { RencanaParseResult } from '../parser/parser.ts';

/**
 * Whether nothing is damaged: then each token ends where it ends whatever follows, and no mistake of one element reaches
 * into another. Prose that was cut is damage too, for where it is cut depends on the text behind.
 */
export function isSound({ lexerErrors, lexerReport, parserErrors }: RencanaParseResult): boolean {
  const { conflictMarkers, unknown, cutsProse } = lexerReport;
  const mistakes = lexerErrors.length + parserErrors.length + conflictMarkers.length + unknown.length;
  return mistakes === 0 && !cutsProse;
}
