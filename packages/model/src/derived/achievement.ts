import type { Entry } from '../element.ts';
import type { Decimal, Moment, Scalar } from '../fragment.ts';
import type { Indicator } from '../generated/elements.ts';
import type { PlanParts } from '../plan.ts';
import {
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from '../values/decimal.ts';
import { isWithin } from '../values/moment.ts';
import { findById } from './find-by-id.ts';
import { aggregate, entryAt } from './series.ts';
import { reachedSeries, revisedTargets } from './targets.ts';

type AchievementParts = Pick<PlanParts, 'progress' | 'revision' | 'scale'>;

/** Digits of a ratio after the point; percentages are shown with fewer. */
const digits = 12;

/**
 * How much of its target an indicator reached in a year (or another moment), as a ratio (`0.9527` is 95,27 %), true and
 * not capped; `undefined` while target or result are missing or are no numbers.
 */
export function achievementOf(indicator: Indicator, at: Moment, parts: AchievementParts): Decimal | undefined {
  const target = entryAt(revisedTargets(indicator, parts), at, indicator.aggregation)?.value;
  const reached = reachedAt(indicator, at, parts)?.value;
  if (!target || !reached) return undefined;
  const realised = numberOf(indicator, reached, parts);
  if (realised === undefined) return undefined;
  if (target.kind === 'range') return withinRange(realised, target.from, target.to);
  const aim = numberOf(indicator, target, parts);
  return aim === undefined ? undefined : formulas[achievementFormula(indicator)](realised, aim);
}

/** The same in percent with at most two digits: `95.27`. */
export function achievementPercent(indicator: Indicator, at: Moment, parts: AchievementParts): Decimal | undefined {
  const ratio = achievementOf(indicator, at, parts);
  return ratio === undefined ? undefined : roundDecimal(multiplyDecimals(ratio, '100'), 2);
}

type Formula = NonNullable<Indicator['achievement']>;

const ratio = (realised: Decimal, target: Decimal): Decimal | undefined => divideDecimals(realised, target, digits);

/** `last` and `max` differ from `ratio` in which result of the year they take. */
const formulas: Readonly<Record<Formula, (realised: Decimal, target: Decimal) => Decimal | undefined>> = {
  ratio,
  inverse: (realised, target) => divideDecimals(target, realised, digits),
  complement: (realised, target) => {
    const part = ratio(realised, target);
    return part === undefined ? undefined : subtractDecimals('2', part);
  },
  last: ratio,
  max: ratio,
};

/** The formula by which an indicator is measured: its own; one that should fall and says none is measured inversely. */
export function achievementFormula(indicator: Indicator): Formula {
  return indicator.achievement ?? (indicator.direction === 'down' ? 'inverse' : 'ratio');
}

/** The result of a year that its achievement is computed from: what is reported for the whole of it, else its reports taken together. */
export function reachedAt(indicator: Indicator, at: Moment, parts: Pick<PlanParts, 'progress'>): Entry | undefined {
  const series = reachedSeries(indicator, parts);
  const within = series.filter(({ from, until }) => isWithin(from, at, at) && isWithin(until, at, at));
  if (indicator.achievement === 'last') return within.at(-1);
  if (indicator.achievement === 'max') return aggregate(within, 'max');
  return entryAt(series, at, indicator.aggregation);
}

/** A value as a number; a grade counts with the score of its scale. */
function numberOf(indicator: Indicator, value: Scalar, parts: Pick<PlanParts, 'scale'>): Decimal | undefined {
  if (value.kind === 'number') return value.number;
  if (value.kind === 'money') return value.rupiah;
  if (value.kind !== 'grade') return undefined;
  const name = value.name.split('.').at(-1);
  return findById(parts.scale, indicator.graded?.id)?.grade.find((grade) => grade.name === name)?.score;
}

/** Within the range is 100 %; below it counts the part of its lower end, above it the part that its upper end is. */
function withinRange(realised: Decimal, from: Decimal, to: Decimal): Decimal | undefined {
  if (compareDecimals(realised, from) < 0) return ratio(realised, from);
  if (compareDecimals(realised, to) > 0) return ratio(to, realised);
  return '1';
}
