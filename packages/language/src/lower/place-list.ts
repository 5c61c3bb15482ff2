import type { OffsetRange } from '@rencana/model';

/** Gathers where the parts of one element stand, by key without the element; of several for one key the last stands. */
export interface PlaceList {
  readonly ranges: ReadonlyMap<string, OffsetRange>;
  /** Missing parts have no place. */
  readonly set: (key: string, range: OffsetRange | undefined) => void;
}

/** Starts an empty list. */
export function createPlaceList(): PlaceList {
  const ranges = new Map<string, OffsetRange>();
  return {
    ranges,
    set: (key, range) => {
      if (range) ranges.set(key, range);
    },
  };
}
