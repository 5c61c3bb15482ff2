import type { AnyPlace } from './place.ts';
import type { Text } from './text.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A change to the source by symbolic place; offsets are looked up when it is applied. */
export type SourceEdit =
  | { readonly kind: 'replace'; readonly place: AnyPlace; readonly text: string }
  /** Removes the place and, where its line is then empty, the line. */
  | { readonly kind: 'remove'; readonly place: AnyPlace }
  /** Writes a new property line (`owner diskominfo`) as the last of the element or block at the place. */
  | { readonly kind: 'add-property'; readonly place: AnyPlace; readonly text: string };

export interface Fix {
  readonly title: Text;
  /** A certain fix may be applied without asking (`check --fix`, "Fix all"). */
  readonly certain: boolean;
  readonly edits: readonly SourceEdit[];
}

export interface RelatedPlace {
  readonly place: AnyPlace;
  readonly message: Text;
}

/** What is wrong, where and what to do; the message names the figures at stake. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly place: AnyPlace;
  /** What tells apart findings of one code at one place, by names and not by words: the dimension, the property asked for. */
  readonly subject?: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}
