export { findClosedWord } from './closed-words/find-closed-word.ts';
export { listClosedWords } from './closed-words/list-closed-words.ts';
export { achievementFormula, achievementOf, achievementPercent, reachedAt } from './derived/achievement.ts';
export { budgetLinesOf, revisedBudget } from './derived/budgets.ts';
export { type Carrier, carriersOf } from './derived/carriers.ts';
export {
  type ChecklistItem,
  type ChecklistParts,
  checklist,
  checklistOf,
  type RequiredFrom,
  requiredFrom,
  standsAlone,
} from './derived/checklist.ts';
export { findAbout, findById } from './derived/find-by-id.ts';
export { dimensionsOf, type Home, homeOf, homeOfReference, placesOf } from './derived/home.ts';
export { betweenOf } from './derived/intersections.ts';
export { ownerOf } from './derived/owner.ts';
export { type ParentParts, parentsOf } from './derived/parents.ts';
export { type Aggregation, entryAt, lastEntry, overlaySeries, sortSeries } from './derived/series.ts';
export { sortDimensions } from './derived/sort-dimensions.ts';
export { splitYears } from './derived/split-years.ts';
export { isStanding } from './derived/standing.ts';
export { isTargetReached } from './derived/target-reached.ts';
export { originalTargets, reachedSeries, revisedTargets } from './derived/targets.ts';
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
export { knownFigures } from './figures/answer-path.ts';
export { findGrade } from './figures/answers.ts';
export { collectionNames, findCollection } from './figures/collections.ts';
export type { FigureContext, FigureDefinition, FigureParts, FigureTable } from './figures/figure-table.ts';
export { findFigure } from './figures/find-figure.ts';
export { findByTerm, squeezeTerm } from './find-by-term.ts';
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
export { appearances } from './generated/appearances.ts';
export { closedWords } from './generated/closed-words.ts';
export type * from './generated/elements.ts';
export { type KindName, kindNames, kinds } from './generated/kinds.ts';
export { reportSections } from './generated/report-sections.ts';
export { isExtended } from './join/is-extended.ts';
export { isTitled } from './join/is-titled.ts';
export { join } from './join/join.ts';
export { editDistance, findNearName } from './join/near-name.ts';
export { camelCase, findProperty, type TypedProperty, typedProperties } from './join/property-table.ts';
export { type JsonValue, sortKeys } from './json/json-value.ts';
export { planJson, planJsonVersion } from './json/plan-json.ts';
export { planJsonSchema } from './json/plan-json-schema.ts';
export type {
  BlockDefinition,
  ClosedWord,
  KindDefinition,
  PropertyDefinition,
  Shape,
  Texts,
} from './kind-definition.ts';
export { figureTables } from './kinds/figure-tables.ts';
export { type AnyPlace, type FilePlace, isFilePlace, type Place } from './place.ts';
export { findReferences, type ReferencePlace } from './places/find-references.ts';
export { type FoundSource, findSource, piecesOf } from './places/find-source.ts';
export { type LocatedPlace, resolveEdits, type TextEdit } from './places/resolve-edits.ts';
export type {
  BudgetLine,
  Coverage,
  DuplicateName,
  ElementSource,
  EmptyMention,
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
  TitleMention,
  UnknownName,
  UnknownWord,
} from './plan.ts';
export { isEqual } from './sharing/is-equal.ts';
export { keepEqual, keepSameItems } from './sharing/keep-equal.ts';
export { type Remembered, remember } from './sharing/remember.ts';
export { rememberEach } from './sharing/remember-each.ts';
export { succeed } from './sharing/succession.ts';
export { findRowKind } from './tables/evaluate-table.ts';
export { tableKey } from './tables/evaluate-tables.ts';
export { type Column, findColumn, knownColumns } from './tables/find-column.ts';
export type { TableCell, TableRow, TableRows, TableTotal, TableValue } from './tables/table-rows.ts';
export type { Language, Text } from './text.ts';
export { compareText } from './values/compare-text.ts';
export {
  addDecimals,
  approximateDecimal,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
} from './values/decimal.ts';
export {
  compareMomentEnds,
  compareMoments,
  daysOf,
  findMomentKind,
  isWithin,
  type MomentKind,
  monthsBetween,
  yearOf,
  yearsBetween,
} from './values/moment.ts';
export { proseText, readableProse } from './values/prose-text.ts';
export { planElements } from './writing/plan-elements.ts';
