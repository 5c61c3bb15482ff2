import type { Problem } from '@rencana/model';
import { type LoweredElement, lowerElements } from '../lower/lower-elements.ts';
import { lowerProblems } from '../lower/lower-problems.ts';
import { parseSound } from '../parser/parse-text.ts';
import type { Piece, Segment } from './reading.ts';

const none: readonly Problem[] = [];
const lineEnd = /[ \t]*\r?\n/y;

/**
 * Reads a text and splits it behind each closed element that ends its line; undefined where it is damaged. Then a mistake
 * of one element may reach into another.
 */
export function readSegments(text: string): Segment[] | undefined {
  const parsed = parseSound(text);
  if (!parsed) return;
  const lowered = lowerElements(parsed, text, false);
  if (lowered.loose.length > 0) return;
  const problems = Map.groupBy(lowerProblems(parsed, text, lowered), ({ owner }) => owner);
  const segments: Segment[] = [];
  let start = 0;
  let pieces: Piece[] = [];
  for (const [index, { element, range }] of lowered.elements.entries()) {
    const own = problems.get(index)?.map(({ problem }) => problem) ?? none;
    pieces.push({ symbol: element.id, element, problems: own });
    const end = findSegmentEnd(text, range);
    if (end === undefined) continue;
    segments.push({ length: end - start, pieces });
    start = end;
    pieces = [];
  }
  segments.push({ length: text.length - start, pieces });
  return segments;
}

function findSegmentEnd(text: string, [, end]: LoweredElement['range']): number | undefined {
  if (text[end - 1] !== '}') return;
  lineEnd.lastIndex = end;
  const found = lineEnd.exec(text);
  return found ? end + found[0].length : undefined;
}
