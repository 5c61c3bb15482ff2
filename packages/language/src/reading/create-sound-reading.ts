import type { Fragment, Places } from '@rencana/model';
import { numberIds } from '../lower/number-ids.ts';
import { createPlaces } from './create-places.ts';
import { keepFragment } from './keep-fragment.ts';
import { putElements } from './put-elements.ts';
import type { Reading, Segment } from './reading.ts';

/** The reading of a text without damage, made of its segments. Places are looked up when somebody asks for one. */
export function createSoundReading(text: string, parts: readonly Segment[], former?: Fragment): Reading {
  const fragment = keepFragment(former, composeFragment(parts));
  const segments = putElements(parts, fragment.elements);
  let places: Places | undefined;
  return {
    text,
    segments,
    fragment,
    get places() {
      places ??= createPlaces(text, segments);
      return places;
    },
  };
}

function composeFragment(segments: readonly Segment[]): Fragment {
  const pieces = segments.flatMap((segment) => segment.pieces);
  const ids = numberIds(pieces.map(({ symbol }) => symbol));
  return {
    elements: pieces.map(({ element }, index) => withId(element, ids[index])),
    problems: pieces.flatMap(({ problems }, index) =>
      problems.map((problem) => ({ ...problem, key: (ids[index] ?? '') + problem.key })),
    ),
  };
}

function withId<T extends { readonly id: string }>(element: T, id: string | undefined): T {
  return id === undefined || id === element.id ? element : { ...element, id };
}
