import { rules } from '@rencana/rules';
import { expect, test } from 'vitest';

/** What a plan must not have, as the request for the rules says it, and the rules made for it. */
const clauses: Readonly<Record<string, readonly string[]>> = {
  'plan not enacted by a regulation': ['plan-not-enacted'],
  'council or team idle for three months': ['idle-team', 'no-regular-forum', 'missing-team'],
  'an owner with nobody in the team': ['owner-without-team'],
  'no literacy action': ['no-literacy-action'],
  'a dimension without money, or with one fund only': ['dimension-without-money'],
  'aligned with nothing': ['aligned-with-nothing'],
  'without a code of its owner’s own plan': ['work-without-code'],
  'score or progress without evidence': ['score-without-evidence', 'evidence-without-source'],
  'evidence file missing': ['evidence-file-missing', 'picture-file-missing'],
  'one service declared under two owners': ['service-under-two-owners', 'overlapping-work'],
  'a service without a desired state': ['service-without-desired-state'],
  'recommendation or remark unanswered': ['unanswered-remark'],
  'money outside the schedule': ['money-outside-schedule'],
  sums: ['programme-ceiling', 'component-weights', 'money-by-span'],
  'ceiling of a programme': ['programme-ceiling'],
  magnitude: ['money-of-unclear-scale', 'thousandfold-value'],
  'unit against name': ['unit-against-name', 'unknown-unit'],
  'verb against direction': ['verb-against-direction'],
  'duplicates by meaning': ['duplicate-indicator', 'overlapping-work', 'duplicate-agency'],
  'gaps and jumps in a series': ['gap-in-series', 'jump-in-series'],
  'ordinal steps': ['grade-leap'],
  'code form and edition': ['code-form', 'code-edition'],
  'retired or renamed agency still an owner': ['retired-owner'],
  'person in two roles': ['person-in-two-roles'],
  'group without lead': ['group-without-lead'],
  'member of no group': ['member-of-no-group'],
  'order of dates of stages, decrees, milestones': [
    'stage-out-of-order',
    'decree-before-basis',
    'milestone-outside-schedule',
    'schedule-backwards',
  ],
  'dependency cycles': ['dependency-cycle', 'starts-too-early'],
  'quick wins: duration': ['quickwin-too-long', 'quickwin-without-schedule'],
  'quick wins: owner': ['missing-owner'],
  'quick wins: count announced in prose': ['quickwin-count'],
  'quick wins: risk': ['risk-without-mitigation'],
  'quick wins: benefit': ['quickwin-without-public-benefit'],
  'quick wins: status against progress': ['status-against-progress', 'progress-falls'],
  'intersections one-sided': ['one-sided-intersection'],
  'intersections within one dimension': ['intersection-within-one'],
  'intersections without coordinator': ['intersection-without-coordinator'],
  'intersections derived but never declared': ['undeclared-intersection'],
  'weights not 100': ['component-weights'],
  'score outside its scale': ['score-outside-scale'],
  'achievement over 120 % and why': ['achievement-over-cap'],
  'a number typed by hand that the plan knows': ['number-typed-by-hand'],
  'stale year': ['stale-year', 'outdated-baseline', 'year-outside-period'],
  leftovers: ['leftover-text'],
  'typical misspellings of field terms': ['field-misspelling'],
  'one thing under two names': ['alias-in-prose', 'duplicate-agency', 'foreign-dimension'],
  'glyphs that the fonts lack': ['missing-glyph'],
};

test.each(Object.entries(clauses))('%s is found', (_, codes) => {
  const known = new Set(rules.map(({ code }) => code));
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
});

test('every rule shows what is wrong and what is right', () => {
  const incomplete = rules.filter(
    ({ examples }) => !examples.some(({ bad }) => bad) || !examples.some(({ good }) => good),
  );
  expect(incomplete.map(({ code }) => code)).toEqual([]);
});
