import type { KindName } from './generated/kinds.ts';
import type { Text } from './text.ts';

/** An exact decimal as a canonical string: optional `-`, digits, optional `.` and digits (`-5.7`, `1250000`). */
export type Decimal = string;

/** A year, half-year, quarter, month or day: `2022`, `2022-s1`, `2022-q1`, `2022-07`, `2022-07-13`. */
export type Moment = string;

/** A reference inside prose, `[[path]]`; the path as written (`ikm.target.2026`). */
export interface Mention {
  readonly path: string;
}

/** Prose as Markdown text interleaved with mentions; escapes (`\"`, `\[`, `\\`) are resolved, block indentation stripped. */
export type Prose = readonly (string | Mention)[];

export type MalformedProblem =
  | 'missing-value'
  | 'decimal-point'
  | 'english-number'
  | 'spaced-number'
  | 'foreign-money'
  | 'range-with-hyphen'
  | 'foreign-date'
  | 'not-a-number'
  | 'not-a-moment'
  | 'fraction-of-rupiah'
  | 'missing-money-unit'
  | 'curly-quote'
  | 'unclosed-quote'
  | 'unclosed-mention'
  | 'unquoted-text';

/** A value that stands in the text but cannot be read; it keeps its text and names its repair where one is certain. */
export interface Malformed {
  readonly kind: 'malformed';
  readonly raw: string;
  readonly problem: MalformedProblem;
  /** The text that should replace `raw`. */
  readonly repair?: string;
  /** What prose says in spite of its damage (curly or unclosed quotes). */
  readonly prose?: Prose;
}

export type Scalar =
  | { readonly kind: 'number'; readonly number: Decimal; readonly percent?: true }
  | { readonly kind: 'range'; readonly from: Decimal; readonly to: Decimal; readonly percent?: true }
  | { readonly kind: 'money'; readonly rupiah: Decimal }
  | { readonly kind: 'none'; readonly why?: Prose }
  | { readonly kind: 'grade'; readonly name: string }
  | { readonly kind: 'prose'; readonly prose: Prose }
  | { readonly kind: 'moment'; readonly at: Moment };

/** One entry of a series, `2022..2024 = 75,5`; a single moment has `until` equal to `from`. */
export interface FragmentEntry {
  readonly from: Moment;
  readonly until: Moment;
  readonly value: Scalar | Malformed;
}

export interface FragmentTest {
  readonly not: boolean;
  readonly operator: 'in' | 'has' | '=' | '!=' | '<' | '<=' | '>' | '>=';
  /** Missing where the operator is `in`. */
  readonly path?: string;
  readonly values: readonly (Scalar | Malformed)[];
}

/** The value of one property; the keyword alone tells the shape (law 3 of the language). */
export type FragmentValue =
  | { readonly shape: 'prose'; readonly prose: Prose | Malformed }
  | { readonly shape: 'number'; readonly number: (Scalar & { kind: 'number' }) | Malformed }
  | { readonly shape: 'range'; readonly range: (Scalar & { kind: 'range' }) | Malformed }
  | { readonly shape: 'moment'; readonly at: Moment | Malformed }
  | { readonly shape: 'span'; readonly from: Moment | Malformed; readonly until: Moment | Malformed }
  | { readonly shape: 'value'; readonly value: Scalar | Malformed }
  | { readonly shape: 'references'; readonly names: readonly string[] }
  | { readonly shape: 'closed'; readonly word: string }
  | { readonly shape: 'words'; readonly words: readonly string[] }
  | { readonly shape: 'paths'; readonly paths: readonly string[] }
  | { readonly shape: 'series'; readonly entries: readonly FragmentEntry[] }
  | { readonly shape: 'fund-series'; readonly fund: string; readonly entries: readonly FragmentEntry[] }
  | {
      readonly shape: 'dimension-number';
      readonly dimension: string;
      readonly number: (Scalar & { kind: 'number' }) | Malformed;
    }
  | { readonly shape: 'allow'; readonly code: string; readonly reason: Prose | Malformed }
  | { readonly shape: 'conditions'; readonly tests: readonly FragmentTest[] }
  | FragmentBlock
  | { readonly shape: 'malformed'; readonly value: Malformed };

export interface FragmentBlock {
  readonly shape: 'block';
  readonly name?: string;
  readonly title?: Prose | Malformed;
  readonly in: readonly string[];
  readonly properties: readonly FragmentProperty[];
}

export interface FragmentProperty {
  /** The canonical keyword: `contributes-to`. */
  readonly keyword: string;
  readonly value: FragmentValue;
}

export interface FragmentElement {
  /**
   * Symbolic and without the plan: the name (`ikm`), or `kind:reference@date` for what has none
   * (`progress:spbe@2023-12`), or `extend:kind:name`; `#n` among equals of its file.
   */
  readonly id: string;
  readonly kind: KindName;
  /** True for `extend KIND name { … }`; the name then stands in `about`. */
  readonly extends?: true;
  readonly name?: string;
  readonly about?: string;
  readonly title?: Prose | Malformed;
  /** `in governance.public-service, economy`: the first is its home. */
  readonly in: readonly string[];
  /** The note for reviewers from a doc comment before the element. */
  readonly note?: string;
  readonly properties: readonly FragmentProperty[];
}

/** What the parser or lexer has to say, in a planner's words. */
export interface Problem {
  readonly code: 'syntax' | 'conflict-marker' | 'indonesian-keyword';
  readonly message: Text;
  /** Key into the places of the file. */
  readonly key: string;
  /** Text that may replace the range of `key`, where one is likely. */
  readonly repair?: string;
  /** The repair is the one right answer, and may be made without asking. */
  readonly isCertain?: true;
}

/** What one file says, as plain data without links; compared by value, survives JSON. */
export interface Fragment {
  readonly elements: readonly FragmentElement[];
  readonly problems: readonly Problem[];
}

/** A half-open range of UTF-16 offsets. */
export type OffsetRange = readonly [start: number, end: number];

/**
 * Where each part of a fragment stands, outside equality. Keys: `element` (whole), `element/name`, `element/about`,
 * `element/title`, `element/in#0`, `element/owner` (a whole property; the second of its keyword is `owner.1`),
 * `element/owner:keyword`, `element/supports#1` (a reference, entry, word or path of the list), `element/target#0:at`,
 * `element/target#0:value`, `element/problem@0` (a mention's path), `element/risk.1/mitigation` (inside a block).
 * Further: `element/owner:value` (all that follows the keyword), `element/budget:fund`, `element/title@0` and
 * `element/target#0:value@0` (mentions there), `element/where#0`, `element/where#0:path`, `element/where#0#1` (a test's
 * value or dimension), `element:keyword`, `element!0` (a problem, `!0` before the first element).
 */
export type Places = ReadonlyMap<string, OffsetRange>;

export interface Lowered {
  readonly fragment: Fragment;
  readonly places: Places;
}
