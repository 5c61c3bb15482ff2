import type { FragmentElement, Lowered } from '@rencana/model';
import type { RencanaParseResult } from '../parser/parser.ts';
import { createNoteFinder } from './find-note.ts';
import { lowerElement } from './lower-element.ts';
import { lowerProblems } from './lower-problems.ts';
import type { Lowering } from './lowering.ts';
import { createPlaceList } from './place-list.ts';
import { startOf } from './range-of.ts';
import type { SyntaxNode } from './syntax-node.ts';

/**
 * Lowers the tree of one file to plain data: what it says, and beside it where each part stands. Never throws, however
 * damaged the text is; what cannot be read is marked.
 */
export function lower(parsed: RencanaParseResult, text: string): Lowered {
  const lowering: Lowering = { text, places: createPlaceList(), problems: [], told: [] };
  const nameId = createIdNamer();
  const findNote = createNoteFinder(text, parsed.lexerReport.comments);
  const elements: FragmentElement[] = [];
  const starts: { offset: number; id: string }[] = [];
  for (const node of (parsed.value as SyntaxNode).declarations ?? []) {
    const offset = node.$cstNode ? startOf(node.$cstNode) : 0;
    const element = lowerElement(lowering, node, nameId, findNote(offset));
    if (!element) continue;
    starts.push({ offset, id: element.id });
    elements.push(element);
  }
  const problems = lowerProblems(parsed, lowering, starts);
  return {
    fragment: { elements, problems },
    get places() {
      return lowering.places.toPlaces();
    },
  };
}

/** Ids of equals in one file get `#1`, `#2`, … */
function createIdNamer(): (id: string) => string {
  const counts = new Map<string, number>();
  return (id) => {
    const count = counts.get(id) ?? 0;
    counts.set(id, count + 1);
    return count ? `${id}#${count}` : id;
  };
}
