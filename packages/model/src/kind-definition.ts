import type { Text } from './text.ts';

/** The closed set of value shapes; the keyword of a property alone tells its shape (law 3 of the language). */
export type Shape =
  | 'prose'
  | 'number'
  | 'range'
  | 'moment'
  | 'span'
  | 'value'
  | 'references'
  | 'closed'
  | 'words'
  | 'paths'
  | 'series'
  | 'fund-series'
  | 'dimension-number'
  | 'allow'
  | 'conditions'
  | 'block';

/** What hovers, completion and the reference say of a keyword, from the doc comment beside its grammar rule. */
export interface Texts {
  readonly id: string;
  readonly en: string;
  /** Words a planner would look for: "pemilik", "penanggung jawab". */
  readonly terms: readonly string[];
  /** Indonesian words that parse in place of the keyword. */
  readonly twins: readonly string[];
  /** What its value is measured in. */
  readonly unit?: Text;
  /** The coaching stage (1 to 4) from which a plan should have it. */
  readonly stage?: number;
  readonly example?: string;
}

/** One word of a closed list, with what documents print for it. */
export interface ClosedWord extends Text {
  /** Indonesian words that parse in its place; none where the word is itself Indonesian. */
  readonly twins: readonly string[];
}

export interface BlockDefinition {
  /** The grammar rule, which is also the type's name: `Risk`. */
  readonly name: string;
  /** May carry `in dimension`. */
  readonly placed: boolean;
  readonly bracesOptional: boolean;
  readonly properties: readonly PropertyDefinition[];
}

export interface PropertyDefinition {
  readonly keyword: string;
  readonly shape: Shape;
  /** The value is a comma list. */
  readonly list: boolean;
  /** The property may stand more than once. */
  readonly repeatable: boolean;
  readonly texts: Texts;
  /** Kinds that its references may stand for. */
  readonly to?: readonly string[];
  /** Its closed words, in the order in which they are offered. */
  readonly words?: Readonly<Record<string, ClosedWord>>;
  readonly block?: BlockDefinition;
}

/** One kind of element: `indicator`. */
export interface KindDefinition {
  readonly keyword: string;
  /** The grammar rule, which is also the type's name: `Indicator`. */
  readonly name: string;
  readonly texts: Texts;
  /**
   * What its form in the reference says other than the examples of its properties: lines by their keyword, its head, and
   * after `-` what the form leaves out.
   */
  readonly form: readonly string[];
  /** Kinds that it is about (progress, revision, remark); empty for kinds with a name of their own. */
  readonly about: readonly string[];
  readonly bracesOptional: boolean;
  readonly properties: readonly PropertyDefinition[];
}
