import { alignedWithNothing } from './alignment/aligned-with-nothing.ts';
import { planNotEnacted } from './alignment/plan-not-enacted.ts';
import { workWithoutCode } from './alignment/work-without-code.ts';
import { allowWithoutReason } from './allowances/allow-without-reason.ts';
import { unknownAllow } from './allowances/unknown-allow.ts';
import { unusedAllow } from './allowances/unused-allow.ts';
import { codeEdition } from './codes/code-edition.ts';
import { codeForm } from './codes/code-form.ts';
import { actionWithoutIndicator } from './coverage/action-without-indicator.ts';
import { hollowProgramme } from './coverage/hollow-programme.ts';
import { lowSpbeUnserved } from './coverage/low-spbe-unserved.ts';
import { noLiteracyAction } from './coverage/no-literacy-action.ts';
import { objectiveWithoutProgramme } from './coverage/objective-without-programme.ts';
import { orphanIndicator } from './coverage/orphan-indicator.ts';
import { serviceWithoutDesiredState } from './coverage/service-without-desired-state.ts';
import { unservedSubdimension } from './coverage/unserved-subdimension.ts';
import { untitledElement } from './coverage/untitled-element.ts';
import { componentWeights } from './evaluation/component-weights.ts';
import { evidenceWithoutSource } from './evaluation/evidence-without-source.ts';
import { scoreOutsideScale } from './evaluation/score-outside-scale.ts';
import { scoreWithoutEvidence } from './evaluation/score-without-evidence.ts';
import { unansweredRemark } from './evaluation/unanswered-remark.ts';
import { evidenceFileMissing } from './files/evidence-file-missing.ts';
import { pictureFileMissing } from './files/picture-file-missing.ts';
import { achievementOverCap } from './indicators/achievement-over-cap.ts';
import { baselineMissing } from './indicators/baseline-missing.ts';
import { boilerplateIndicator } from './indicators/boilerplate-indicator.ts';
import { duplicateIndicator } from './indicators/duplicate-indicator.ts';
import { gapInSeries } from './indicators/gap-in-series.ts';
import { gradeLeap } from './indicators/grade-leap.ts';
import { indicatorWithoutTarget } from './indicators/indicator-without-target.ts';
import { jumpInSeries } from './indicators/jump-in-series.ts';
import { missingDirection } from './indicators/missing-direction.ts';
import { outdatedBaseline } from './indicators/outdated-baseline.ts';
import { outputAsKeyIndicator } from './indicators/output-as-key-indicator.ts';
import { outputInTime } from './indicators/output-in-time.ts';
import { targetAgainstDirection } from './indicators/target-against-direction.ts';
import { targetBelowReached } from './indicators/target-below-reached.ts';
import { targetEqualsBaseline } from './indicators/target-equals-baseline.ts';
import { unitAgainstName } from './indicators/unit-against-name.ts';
import { unknownUnit } from './indicators/unknown-unit.ts';
import { valueOutsideBounds } from './indicators/value-outside-bounds.ts';
import { verbAgainstDirection } from './indicators/verb-against-direction.ts';
import { intersectionWithinOne } from './intersections/intersection-within-one.ts';
import { intersectionWithoutCoordinator } from './intersections/intersection-without-coordinator.ts';
import { oneSidedIntersection } from './intersections/one-sided-intersection.ts';
import { undeclaredIntersection } from './intersections/undeclared-intersection.ts';
import { budgetAgainstTarget } from './money/budget-against-target.ts';
import { dimensionWithoutMoney } from './money/dimension-without-money.ts';
import { moneyBySpan } from './money/money-by-span.ts';
import { moneyOfUnclearScale } from './money/money-of-unclear-scale.ts';
import { moneyOutsideSchedule } from './money/money-outside-schedule.ts';
import { programmeCeiling } from './money/programme-ceiling.ts';
import { aliasInProse } from './names/alias-in-prose.ts';
import { duplicateAgency } from './names/duplicate-agency.ts';
import { duplicateName } from './names/duplicate-name.ts';
import { emptyMention } from './names/empty-mention.ts';
import { foreignDimension } from './names/foreign-dimension.ts';
import { importCycle } from './names/import-cycle.ts';
import { repeatedProperty } from './names/repeated-property.ts';
import { unknownName } from './names/unknown-name.ts';
import { unknownReportWord } from './names/unknown-report-word.ts';
import { progressFalls } from './quickwins/progress-falls.ts';
import { quickwinCount } from './quickwins/quickwin-count.ts';
import { quickwinWithoutPublicBenefit } from './quickwins/quickwin-without-public-benefit.ts';
import { quickwinWithoutSchedule } from './quickwins/quickwin-without-schedule.ts';
import { riskWithoutMitigation } from './quickwins/risk-without-mitigation.ts';
import { statusAgainstProgress } from './quickwins/status-against-progress.ts';
import { emptyRequirement } from './requirements/empty-requirement.ts';
import { requirementMissing } from './requirements/requirement-missing.ts';
import { groupWithoutLead } from './responsibility/group-without-lead.ts';
import { idleTeam } from './responsibility/idle-team.ts';
import { memberOfNoGroup } from './responsibility/member-of-no-group.ts';
import { missingOwner } from './responsibility/missing-owner.ts';
import { missingTeam } from './responsibility/missing-team.ts';
import { noRegularForum } from './responsibility/no-regular-forum.ts';
import { overlappingWork } from './responsibility/overlapping-work.ts';
import { ownerWithoutTeam } from './responsibility/owner-without-team.ts';
import { personInTwoRoles } from './responsibility/person-in-two-roles.ts';
import { retiredOwner } from './responsibility/retired-owner.ts';
import { serviceUnderTwoOwners } from './responsibility/service-under-two-owners.ts';
import type { Rule } from './rule.ts';
import { conflictMarker } from './syntax/conflict-marker.ts';
import { indonesianKeyword } from './syntax/indonesian-keyword.ts';
import { syntaxError } from './syntax/syntax-error.ts';
import { controlCharacter } from './text/control-character.ts';
import { fieldMisspelling } from './text/field-misspelling.ts';
import { leftoverText } from './text/leftover-text.ts';
import { mentionInTitle } from './text/mention-in-title.ts';
import { missingGlyph } from './text/missing-glyph.ts';
import { numberTypedByHand } from './text/number-typed-by-hand.ts';
import { staleYear } from './text/stale-year.ts';
import { decreeBeforeBasis } from './time/decree-before-basis.ts';
import { dependencyCycle } from './time/dependency-cycle.ts';
import { milestoneOutsideSchedule } from './time/milestone-outside-schedule.ts';
import { quickwinTooLong } from './time/quickwin-too-long.ts';
import { scheduleBackwards } from './time/schedule-backwards.ts';
import { stageOutOfOrder } from './time/stage-out-of-order.ts';
import { startsTooEarly } from './time/starts-too-early.ts';
import { yearOutsidePeriod } from './time/year-outside-period.ts';
import { brokenQuote } from './values/broken-quote.ts';
import { foreignNumber } from './values/foreign-number.ts';
import { thousandfoldValue } from './values/thousandfold-value.ts';

/** Every rule there is, in the order in which findings and pages list them. */
export const rules: readonly Rule[] = [
  syntaxError,
  conflictMarker,
  indonesianKeyword,
  brokenQuote,
  foreignNumber,
  thousandfoldValue,
  unknownName,
  duplicateName,
  importCycle,
  repeatedProperty,
  foreignDimension,
  missingOwner,
  missingDirection,
  targetAgainstDirection,
  targetBelowReached,
  targetEqualsBaseline,
  baselineMissing,
  unitAgainstName,
  unknownUnit,
  outputInTime,
  outputAsKeyIndicator,
  verbAgainstDirection,
  gapInSeries,
  jumpInSeries,
  outdatedBaseline,
  valueOutsideBounds,
  duplicateIndicator,
  boilerplateIndicator,
  achievementOverCap,
  yearOutsidePeriod,
  quickwinTooLong,
  moneyBySpan,
  actionWithoutIndicator,
  unservedSubdimension,
  hollowProgramme,
  objectiveWithoutProgramme,
  orphanIndicator,
  untitledElement,
  noLiteracyAction,
  lowSpbeUnserved,
  serviceWithoutDesiredState,
  planNotEnacted,
  alignedWithNothing,
  workWithoutCode,
  codeForm,
  codeEdition,
  retiredOwner,
  ownerWithoutTeam,
  personInTwoRoles,
  groupWithoutLead,
  memberOfNoGroup,
  serviceUnderTwoOwners,
  overlappingWork,
  missingTeam,
  idleTeam,
  noRegularForum,
  programmeCeiling,
  moneyOutsideSchedule,
  moneyOfUnclearScale,
  budgetAgainstTarget,
  dimensionWithoutMoney,
  scheduleBackwards,
  stageOutOfOrder,
  milestoneOutsideSchedule,
  decreeBeforeBasis,
  dependencyCycle,
  startsTooEarly,
  quickwinCount,
  quickwinWithoutPublicBenefit,
  riskWithoutMitigation,
  quickwinWithoutSchedule,
  statusAgainstProgress,
  progressFalls,
  intersectionWithinOne,
  intersectionWithoutCoordinator,
  undeclaredIntersection,
  oneSidedIntersection,
  componentWeights,
  scoreOutsideScale,
  scoreWithoutEvidence,
  evidenceWithoutSource,
  evidenceFileMissing,
  pictureFileMissing,
  unansweredRemark,
  leftoverText,
  fieldMisspelling,
  numberTypedByHand,
  staleYear,
  mentionInTitle,
  emptyMention,
  controlCharacter,
  missingGlyph,
  indicatorWithoutTarget,
  gradeLeap,
  duplicateAgency,
  aliasInProse,
  unknownReportWord,
  requirementMissing,
  emptyRequirement,
  unknownAllow,
  allowWithoutReason,
  unusedAllow,
];
