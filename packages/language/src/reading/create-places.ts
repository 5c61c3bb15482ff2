import type { OffsetRange, Places } from '@rencana/model';
import { lowerElements } from '../lower/lower-elements.ts';
import { lowerProblems } from '../lower/lower-problems.ts';
import { parseText } from '../parser/parse-text.ts';
import type { Segment } from './reading.ts';

/** Places by key without the element, and offsets from the start of the segment; one list a piece. */
type SegmentPlaces = readonly ReadonlyMap<string, OffsetRange>[];

/** Where a piece is found: its segment, the offset of that, and its index there. */
interface Position {
  readonly segment: Segment;
  readonly start: number;
  readonly index: number;
}

const known = new WeakMap<Segment, SegmentPlaces>();

/**
 * The places of a text without damage. Nobody ever asks for most of them, so a segment is read for its places when the
 * first of them is looked up; an edit elsewhere in the file leaves them known.
 */
export function createPlaces(text: string, segments: readonly Segment[]): Places {
  const positions = new Map<string, Position>();
  let next = 0;
  for (const segment of segments) {
    const start = next;
    for (const [index, { element }] of segment.pieces.entries()) positions.set(element.id, { segment, start, index });
    next += segment.length;
  }
  const rangesAt = ({ segment, start, index }: Position): ReadonlyMap<string, OffsetRange> | undefined =>
    placesOf(segment, text, start)[index];
  const find = (key: string): OffsetRange | undefined => {
    for (const end of elementEnds(key)) {
      const position = positions.get(key.slice(0, end));
      const range = position && rangesAt(position)?.get(key.slice(end));
      if (range) return shift(range, position.start);
    }
  };
  let all: Map<string, OffsetRange> | undefined;
  const toMap = (): Map<string, OffsetRange> => {
    if (all) return all;
    all = new Map();
    for (const [id, position] of positions)
      for (const [key, range] of rangesAt(position) ?? []) all.set(id + key, shift(range, position.start));
    return all;
  };
  return {
    get: find,
    has: (key) => find(key) !== undefined,
    get size() {
      return toMap().size;
    },
    entries: () => toMap().entries(),
    keys: () => toMap().keys(),
    values: () => toMap().values(),
    forEach: (each) => toMap().forEach(each),
    [Symbol.iterator]: () => toMap().entries(),
  };
}

/** Where the id of the element may end in a key. An id may hold these signs itself: `progress:spbe@13/07/2023`. */
function* elementEnds(key: string): Generator<number> {
  for (const { index } of key.matchAll(/[/:!]/g)) yield index;
  yield key.length;
}

function shift([start, end]: OffsetRange, by: number): OffsetRange {
  return [start + by, end + by];
}

function placesOf(segment: Segment, text: string, start: number): SegmentPlaces {
  const ready = known.get(segment);
  if (ready) return ready;
  const own = text.slice(start, start + segment.length);
  const parsed = parseText(own);
  const lowered = lowerElements(parsed, own, true);
  lowerProblems(parsed, own, lowered);
  const places = lowered.elements.map((element) => element.places?.ranges ?? new Map());
  known.set(segment, places);
  return places;
}
