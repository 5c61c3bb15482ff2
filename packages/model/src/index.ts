export type {
  Allowance,
  BlockBase,
  Condition,
  DimensionNumber,
  ElementBase,
  Entry,
  FundSeries,
  Id,
  Range,
  Reference,
  Series,
  Span,
} from './element.ts';
export type { Finding, Fix, RelatedPlace, Severity, SourceEdit } from './finding.ts';
export type {
  Decimal,
  Fragment,
  FragmentBlock,
  FragmentElement,
  FragmentEntry,
  FragmentProperty,
  FragmentTest,
  FragmentValue,
  Lowered,
  Malformed,
  MalformedProblem,
  Mention,
  Moment,
  OffsetRange,
  Places,
  Problem,
  Prose,
  Scalar,
} from './fragment.ts';
export type * from './generated/elements.ts';
export { type KindName, kindNames, kinds } from './generated/kinds.ts';
export type { BlockDefinition, KindDefinition, PropertyDefinition, Shape, Texts } from './kind-definition.ts';
export { type AnyPlace, type FilePlace, isFilePlace, type Place } from './place.ts';
export type {
  BudgetLine,
  Coverage,
  DuplicateName,
  ElementSource,
  Figure,
  FragmentFile,
  IntersectionPair,
  JoinInput,
  LibraryFiles,
  MentionUse,
  PartName,
  Plan,
  PlanParts,
  RepeatedProperty,
  UnknownName,
} from './plan.ts';
export type { Language, Text } from './text.ts';
