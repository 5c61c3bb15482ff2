import type { FragmentElement, OffsetRange } from '@rencana/model';
import type { RencanaParseResult } from '../parser/parser.ts';
import { createNoteFinder } from './find-note.ts';
import { lowerElement } from './lower-element.ts';
import type { LooseProblem, ToldDamage } from './lowering.ts';
import { createPlaceList, type PlaceList } from './place-list.ts';
import { rangeOf } from './range-of.ts';
import type { SyntaxNode } from './syntax-node.ts';

/** One lowered element and what stands beside it; keys of its places do not name it. */
export interface LoweredElement {
  /** Equals of one file still have the same id. */
  readonly element: FragmentElement;
  readonly range: OffsetRange;
  readonly places: PlaceList | undefined;
  readonly told: readonly ToldDamage[];
}

export interface LoweredElements {
  readonly elements: readonly LoweredElement[];
  readonly loose: readonly LooseProblem[];
}

/** Lowers all declarations of a parsed text, with their places if they are wanted. */
export function lowerElements(parsed: RencanaParseResult, text: string, withPlaces: boolean): LoweredElements {
  const findNote = createNoteFinder(text, parsed.lexerReport.comments);
  const loose: LooseProblem[] = [];
  const elements: LoweredElement[] = [];
  for (const node of (parsed.value as SyntaxNode).declarations ?? []) {
    const range = rangeOf(node) ?? [0, 0];
    const places = withPlaces ? createPlaceList() : undefined;
    const told: ToldDamage[] = [];
    const element = lowerElement({ text, places, problems: loose, told }, node, findNote(range[0]));
    if (element) elements.push({ element, range, places, told });
  }
  return { elements, loose };
}
