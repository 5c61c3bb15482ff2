import type { OffsetRange, Text } from '@rencana/model';
import type { PlaceList } from './place-list.ts';

/** A mistake of the text that no value can carry: a key of a series that is no moment, say. */
export interface LooseProblem {
  readonly range: OffsetRange;
  readonly message: Text;
  readonly repair?: string;
}

/** A damaged value and where it stands; `key` is given where nothing but the parser's message can say what is missing. */
export interface ToldDamage {
  readonly range: OffsetRange;
  readonly key?: string;
}

/** What lowering one file gathers beside the elements. */
export interface Lowering {
  readonly text: string;
  readonly places: PlaceList;
  readonly problems: LooseProblem[];
  /** Damage that a malformed value tells, so that no problem of the parser needs to tell it again. */
  readonly told: ToldDamage[];
}

/** Remembers where a part of the fragment stands; missing parts have no place. */
export function place(lowering: Lowering, key: string, range: OffsetRange | undefined): void {
  if (range) lowering.places.set(key, range);
}
