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
  const ranges: OffsetRange[] = [];
  let places: Map<string, OffsetRange> | undefined;
  return {
    set: (key, range) => {
      keys.push(key);
      ranges.push(range);
    },
    find: (key) => ranges[keys.lastIndexOf(key)],
    toPlaces: () => {
      if (places) return places;
      places = new Map();
      for (let index = 0; index < keys.length; index++) places.set(keys[index] as string, ranges[index] as OffsetRange);
      return places;
    },
  };
}
