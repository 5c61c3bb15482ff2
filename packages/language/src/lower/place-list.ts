import type { OffsetRange, Places } from '@rencana/model';

/** Gathers places; of several for one key the last stands. */
export interface PlaceList {
  readonly set: (key: string, range: OffsetRange) => void;
  readonly find: (key: string) => OffsetRange | undefined;
  readonly toPlaces: () => Places;
}

/**
 * Starts an empty list. The table is made only when somebody looks a place up: of most files nobody ever does, and
 * filling a table with thousands of long keys takes longer than reading the values.
 */
export function createPlaceList(): PlaceList {
  const keys: string[] = [];
  // Starts and ends in turn: numbers cost the collector of garbage nothing, thousands of pairs do.
  const offsets: number[] = [];
  const rangeAt = (index: number): OffsetRange => [offsets[2 * index] ?? 0, offsets[2 * index + 1] ?? 0];
  let places: Map<string, OffsetRange> | undefined;
  return {
    set: (key, range) => {
      keys.push(key);
      offsets.push(range[0], range[1]);
    },
    find: (key) => {
      const index = keys.lastIndexOf(key);
      return index < 0 ? undefined : rangeAt(index);
    },
    toPlaces: () => {
      if (places) return places;
      places = new Map();
      for (const [index, key] of keys.entries()) places.set(key, rangeAt(index));
      return places;
    },
  };
}
