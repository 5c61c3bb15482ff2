import type { Decimal, Moment, Prose, Scalar } from './fragment.ts';
import type { KindName } from './generated/kinds.ts';

/** Plan (or library) and name, joined by a dot: `kotim.ikm`, `kominfo-2021.governance.public-service`. */
export type Id = string;

/** A reference as written and what it stands for; without `id` the name is unknown (a finding of join). */
export interface Reference {
  readonly name: string;
  readonly id?: Id;
  /** The kind of the element that it stands for. */
  readonly type?: KindName;
}

export interface Entry {
  readonly from: Moment;
  readonly until: Moment;
  readonly value: Scalar;
}

export type Series = readonly Entry[];

export interface FundSeries {
  readonly fund: Reference;
  readonly entries: Series;
}

export interface Span {
  readonly from: Moment;
  readonly until: Moment;
}

export interface Range {
  readonly from: Decimal;
  readonly to: Decimal;
}

export interface DimensionNumber {
  readonly dimension: Reference;
  readonly number: Decimal;
}

export interface Allowance {
  readonly code: string;
  readonly reason: Prose;
}

export interface Condition {
  readonly not: boolean;
  readonly operator: 'in' | 'has' | '=' | '!=' | '<' | '<=' | '>' | '>=';
  readonly path?: string;
  readonly values: readonly Scalar[];
  /** The dimensions after `in`. */
  readonly dimensions: readonly Reference[];
}

/** What every element of a plan has besides `type`, its kind; the properties of each kind are generated from the grammar. */
export interface ElementBase {
  readonly id: Id;
  /** Missing only for what is about another element (progress, revision, remark). */
  readonly name?: string;
  /** The title, or the name where there is none. */
  readonly title: string;
  /** Resolved dimensions or sub-dimensions of the header (`in`); the first is the home. Blocks and kinds without header: empty. */
  readonly in: readonly Reference[];
  /** The note for reviewers, from a doc comment before the element. */
  readonly reviewNote?: string;
}

export interface BlockBase {
  readonly name?: string;
  readonly title?: string;
  readonly in: readonly Reference[];
}
