import type { Lowered, OffsetRange } from '@rencana/model';
import type { RencanaParseResult } from '../parser/parser.ts';
import { lowerElements } from './lower-elements.ts';
import { lowerProblems } from './lower-problems.ts';
import { numberIds } from './number-ids.ts';
import { createPlaceList, type PlaceList } from './place-list.ts';

/**
 * Lowers the tree of one file to plain data: what it says, and beside it where each part stands. Never throws, however
 * damaged the text is; what cannot be read is marked.
 */
export function lower(parsed: RencanaParseResult, text: string): Lowered {
  const lowered = lowerElements(parsed, text, true);
  // Problems before the first element belong to none.
  const head = createPlaceList();
  const owned = lowerProblems(parsed, text, lowered, head);
  const ids = numberIds(lowered.elements.map(({ element }) => element.id));
  const places = new Map<string, OffsetRange>();
  addPlaces(places, '', head);
  for (const [index, element] of lowered.elements.entries()) addPlaces(places, ids[index] ?? '', element.places);
  return {
    fragment: {
      elements: lowered.elements.map(({ element }, index) => ({ ...element, id: ids[index] ?? element.id })),
      problems: owned.map(({ owner, problem }) => ({ ...problem, key: (ids[owner] ?? '') + problem.key })),
    },
    places,
  };
}

function addPlaces(places: Map<string, OffsetRange>, id: string, list: PlaceList | undefined): void {
  for (const [key, range] of list?.ranges ?? []) places.set(id + key, range);
}
