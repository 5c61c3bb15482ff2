import type { MalformedProblem, OffsetRange, Text } from '@rencana/model';

/** A mistake of the text that no value can carry: a key of a series that is no moment, say. */
export interface LooseProblem {
  readonly range: OffsetRange;
  readonly message: Text;
  readonly repair?: string;
}

/** What lowering one file gathers beside the elements. */
export interface Lowering {
  readonly text: string;
  readonly places: Map<string, OffsetRange>;
  readonly problems: LooseProblem[];
  /** Ranges whose damage a malformed value tells, so that no problem needs to. */
  readonly told: { readonly range: OffsetRange; readonly problem: MalformedProblem }[];
}

/** Remembers where a part of the fragment stands; missing parts have no place. */
export function place(lowering: Lowering, key: string, range: OffsetRange | undefined): void {
  if (range) lowering.places.set(key, range);
}
