import type { Id } from '../element.ts';
import type { Decimal, Moment, Prose, Scalar } from '../fragment.ts';
import type { KindName } from '../generated/kinds.ts';
import type { Text } from '../text.ts';

/** One value in a cell of a table; it carries its texts in both languages, for a report may not read what it names. */
export type TableValue =
  | {
      readonly kind: 'scalar';
      readonly scalar: Scalar;
      readonly unit?: string;
      /** Digits after the comma that the indicator asks for. */
      readonly precision?: number;
      /** Title of a grade, where the value is one. */
      readonly text?: string;
      /** Place of the grade in its scale, lowest first. */
      readonly rank?: number;
    }
  | { readonly kind: 'prose'; readonly prose: Prose }
  | { readonly kind: 'span'; readonly from: Moment; readonly until: Moment }
  /** An element, by its short name where it has one. */
  | { readonly kind: 'name'; readonly id: Id; readonly text: Text }
  /** A closed word of a property, `planning`, and what documents print for it. */
  | { readonly kind: 'word'; readonly word: string; readonly text: Text };

/** All values of one cell; empty where the plan says nothing. */
export type TableCell = readonly TableValue[];

export interface TableRow {
  readonly element: Id;
  readonly cells: readonly TableCell[];
}

/** The sum of one column. Rupiah where `money` is set. */
export interface TableTotal {
  readonly sum: Decimal;
  readonly money?: true;
  readonly percent?: true;
}

/** A `table` of a document, evaluated: its rows in the order asked for, with the sums of the columns that ask for one. */
export interface TableRows {
  readonly kind: KindName;
  /** The paths of the columns as written. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** One for each column; missing where none is asked for or nothing can be summed. */
  readonly totals: readonly (TableTotal | undefined)[];
}
