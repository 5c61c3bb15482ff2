import type { Moment, Scalar } from '../fragment.ts';
import type { Indicator } from '../generated/elements.ts';
import type { PlanParts } from '../plan.ts';
import { compareDecimals } from '../values/decimal.ts';
import { isWithin } from '../values/moment.ts';
import { proseText } from '../values/prose-text.ts';
import { achievementOf, reachedAt } from './achievement.ts';
import { findAbout, findById } from './find-by-id.ts';
import { entryAt } from './series.ts';
import { revisedTargets } from './targets.ts';

type ReachedParts = Pick<PlanParts, 'progress' | 'revision' | 'scale'>;

/**
 * Whether an indicator reached its target in a year (or another moment); `undefined` where nobody can tell. Numbers tell
 * by their achievement; grades by their order in the scale, words by being the same, unless the report says `met`.
 */
export function isTargetReached(indicator: Indicator, at: Moment, parts: ReachedParts): boolean | undefined {
  const achieved = achievementOf(indicator, at, parts);
  if (achieved !== undefined) return compareDecimals(achieved, '1') >= 0;
  const said = findAbout(parts.progress, indicator.id).findLast(
    ({ date, met }) => met !== undefined && date !== undefined && isWithin(date, at, at),
  )?.met;
  if (said !== undefined) return said === 'yes';
  const target = entryAt(revisedTargets(indicator, parts), at, indicator.aggregation)?.value;
  const reached = reachedAt(indicator, at, parts)?.value;
  return target && reached && compareWords(indicator, reached, target, parts);
}

function compareWords(
  indicator: Indicator,
  reached: Scalar,
  target: Scalar,
  parts: Pick<PlanParts, 'scale'>,
): boolean | undefined {
  if (reached.kind === 'prose' && target.kind === 'prose') return proseText(reached.prose) === proseText(target.prose);
  if (reached.kind !== 'grade' || target.kind !== 'grade') return undefined;
  const grades = findById(parts.scale, indicator.graded?.id)?.grade ?? [];
  const rank = ({ name }: { readonly name: string }) =>
    grades.findIndex((grade) => grade.name === name.split('.').at(-1));
  const [own, aim] = [rank(reached), rank(target)];
  if (own < 0 || aim < 0) return undefined;
  return indicator.direction === 'down' ? own <= aim : own >= aim;
}
