import type { Id } from '../element.ts';
import type { Answers } from '../figures/answer-paths.ts';
import type { Place } from '../place.ts';
import type { RepeatedProperty, TitleMention, UnknownName } from '../plan.ts';
import type { Linked } from './linked.ts';
import type { Readings } from './read-elements.ts';
import type { Contribution, Source } from './source.ts';

/** A place where an element (or a grade of a scale) is referred to, and how it is written there. */
export interface ReferenceUse {
  readonly id: Id;
  readonly place: Place;
  /** The name as written; in a mention only the part of the path that is the name. */
  readonly name: string;
}

/** A mention whose path has to be answered by a figure. */
export interface PathUse {
  readonly path: string;
  readonly place: Place;
  /** The source that wrote it: its findings are shown only for the plan itself. */
  readonly scope: Source;
}

/** What the reading of elements brings to light besides the elements. */
export interface Notes {
  readonly unknown: UnknownName[];
  readonly uses: ReferenceUse[];
  readonly paths: PathUse[];
  readonly repeated: RepeatedProperty[];
  readonly titles: TitleMention[];
}

/** Empty notes. */
export function createNotes(): Notes {
  return { unknown: [], uses: [], paths: [], repeated: [], titles: [] };
}

/** What a join keeps for finding places and references. */
export interface JoinedSources {
  readonly own: Source;
  /** Every place where something is referred to; gathered when asked for. */
  readonly uses: () => readonly ReferenceUse[];
  /** What the next join need not link, read and answer again. */
  readonly linked: Linked;
  readonly readings: Readings;
  readonly answers: Answers;
  /** The pieces of each element, and of each extension that extends nothing. */
  readonly contributions: ReadonlyMap<Id, readonly Contribution[]>;
}
