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
  /** Into the places of the element. */
  readonly key?: string;
}

/** What lowering one element gathers beside it. Keys do not name the element, so that its id may change. */
export interface Lowering {
  readonly text: string;
  /** Missing where nobody has asked for places: making thousands of keys takes longer than reading the values. */
  readonly places: PlaceList | undefined;
  readonly problems: LooseProblem[];
  /** Damage that a malformed value tells, so that no problem of the parser needs to tell it again. */
  readonly told: ToldDamage[];
}
