import type { Id, Reference } from './element.ts';
import type { Decimal, Fragment, Moment, Prose, Scalar } from './fragment.ts';
import type { ElementOf, PlanElement } from './generated/elements.ts';
import type { KindName } from './generated/kinds.ts';
import type { JoinedSources } from './join/notes.ts';
import type { ClosedWord } from './kind-definition.ts';
import type { Place } from './place.ts';
import type { TableRows } from './tables/table-rows.ts';
import type { Text } from './text.ts';

/** One file of a root: its path (relative to the root, `/` between folders) and what it says. */
export interface FragmentFile {
  readonly path: string;
  readonly fragment: Fragment;
}

/** A library that a plan may use, by the name its `library` element declares. */
export interface LibraryFiles {
  readonly name: string;
  readonly files: readonly FragmentFile[];
}

export interface JoinInput {
  readonly files: readonly FragmentFile[];
  readonly libraries: readonly LibraryFiles[];
  /** Other plans that `import` may name, also this one; without them an import is an unknown name. */
  readonly imports?: readonly LibraryFiles[];
}

/** A name that stands for nothing that fits there. */
export interface UnknownName {
  readonly place: Place;
  readonly name: string;
  /** Kinds that would fit. */
  readonly expected: readonly KindName[];
  /** The name exists but is of this kind. */
  readonly found?: KindName;
  /** A near name that fits. */
  readonly near?: string;
  /** Several names that fit and begin with the one written: `apbd-kabupaten`, `apbd-provinsi`. */
  readonly longer?: readonly string[];
  /** Two sources declare the name: write one of these instead. Empty where two whole plans have the name. */
  readonly ambiguous?: readonly string[];
  /** The plan or library exists, but leads back to the one that names it. */
  readonly isCycle?: true;
  /** The part of a path that no figure answers to (`ikm.targett.2024`): the known ones. */
  readonly figures?: readonly string[];
  /** A word of a `table` that is no kind, property, column or closed word there: what is known. */
  readonly words?: UnknownWord;
}

/** A word of a table that stands for nothing there. */
export interface UnknownWord {
  /** What it should be; `column` is one of the table's own. */
  readonly of: 'kind' | 'property' | 'column' | 'word';
  /** The kind of the rows, where a property was asked for. */
  readonly kind?: KindName;
  readonly known: readonly string[];
  /** What the closed words are called, where one of them was asked for. */
  readonly closed?: Readonly<Record<string, ClosedWord>>;
}

/** One name declared more than once within one plan; the first stands. */
export interface DuplicateName {
  readonly name: string;
  readonly first: Id;
  /** Where the others stand: file path and key of the file's `Places`. */
  readonly others: readonly { readonly file: string; readonly key: string }[];
}

/** A single property said again: in one element, or in its extensions. */
export interface RepeatedProperty {
  readonly element: Id;
  readonly keyword: string;
  /** Paths of all that say it, in order: `owner`, `owner.1`, also inside blocks. */
  readonly paths: readonly string[];
}

/** A mention whose path is right, but in whose place nothing can be printed. */
export interface EmptyMention {
  readonly place: Place;
  readonly path: string;
  /** Why there is no figure, where nobody says it yet. */
  readonly why?: Text;
  /** The figure that its value mentions again. */
  readonly next?: string;
  /** Whether that leads back to this one. */
  readonly isCircle?: boolean;
}

/** A title of the plan with mentions in it. Titles are plain text, printed with the paths as they are written. */
export interface TitleMention {
  /** The whole title. */
  readonly place: Place;
  readonly prose: Prose;
}

/** Money of one carrier in one year, from one fund. Rupiah. */
export interface BudgetLine {
  readonly carrier: Id;
  readonly carrierKind: 'programme' | 'action' | 'quickwin';
  /** The element of the home dimension, where it is known. */
  readonly dimension?: Id;
  readonly subdimension?: Id;
  readonly fund: Reference;
  readonly year: string;
  readonly rupiah: Decimal;
}

/** Which actions and quick wins serve a sub-dimension. */
export interface Coverage {
  readonly subdimension: Id;
  readonly dimension: Id;
  readonly carriers: readonly Id[];
}

/** A pair of dimensions with what ties them. */
export interface IntersectionPair {
  /** Ids of two dimensions, in the order of the plan's dimensions. */
  readonly first: Id;
  readonly second: Id;
  /** Elements that touch both: in both headers, contributing to an indicator of the other, or `through` of a declared one. */
  readonly carriers: readonly Id[];
  /** Declared intersections between the two. */
  readonly declared: readonly Id[];
  /** 0 for none, 1 for one carrier (or a declared intersection without any), 2 for two or three, 3 for four or more. */
  readonly strength: 0 | 1 | 2 | 3;
}

/** What a path in prose stands for. */
export type Figure =
  | { readonly kind: 'title'; readonly element: Id; readonly text: string }
  | {
      readonly kind: 'value';
      readonly element: Id;
      readonly value: Scalar;
      /** As the indicator says it; percentages have none. */
      readonly unit?: string;
      /** Digits after the comma that the indicator asks for. */
      readonly precision?: number;
      /** Title of a grade, where the value is one. */
      readonly text?: string;
      readonly at?: Moment;
    }
  | { readonly kind: 'missing'; readonly why: Text };

/** A mention in prose and where it stands. */
export interface MentionUse {
  readonly path: string;
  readonly place: Place;
}

/**
 * The parts of a plan that rules, reports and previews read, by name. Each is kept identical (`===`) while it is equal,
 * so that what reads only unchanged parts does not run again. Elements are sorted by id: order of files and lines is
 * only in `order`.
 */
export type PlanParts = { readonly [K in KindName]: readonly ElementOf<K>[] } & {
  /** Ids of all elements of the plan and its libraries as written: libraries first, then by file path and place. */
  readonly order: readonly Id[];
  readonly unknownNames: readonly UnknownName[];
  readonly duplicateNames: readonly DuplicateName[];
  readonly repeatedProperties: readonly RepeatedProperty[];
  readonly titleMentions: readonly TitleMention[];
  readonly emptyMentions: readonly EmptyMention[];
  /** Money of all that counts, see LANGUAGE: actions and standing quick wins; programmes where nothing stands under them. */
  readonly budgets: readonly BudgetLine[];
  readonly coverage: readonly Coverage[];
  readonly intersections: readonly IntersectionPair[];
  /** Figures of every path mentioned in prose anywhere in the plan. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The tables that documents ask for, evaluated; by `tableKey`. */
  readonly tables: ReadonlyMap<string, TableRows>;
};

export type PartName = keyof PlanParts;

/** Where one element comes from: the declaration first, then its extensions. */
export interface ElementSource {
  readonly file: string;
  /** The id of the element in its fragment. */
  readonly local: string;
  /** Set where the file belongs to a library. */
  readonly library?: string;
}

/** The joined plan: parts for rules and reports; names and sources for editors. */
export interface Plan {
  /** The name of the `plan` element, or of the `library` element, or empty. */
  readonly name: string;
  readonly parts: PlanParts;
  /** All elements by id. */
  readonly elements: ReadonlyMap<Id, PlanElement>;
  /** Outside equality: files of each element. */
  readonly sources: ReadonlyMap<Id, readonly ElementSource[]>;
  /** Resolves a name as written anywhere in the plan; `undefined` for unknown and ambiguous ones. */
  readonly resolve: (name: string) => PlanElement | undefined;
  /** What join read, for the functions of this package that look up places; outside equality, read by nobody else. */
  readonly joined: JoinedSources;
}
