import type { ValueDraft } from '@rencana/document';
import type { Indicator, Scalar } from '@rencana/model';
import { type ScalarForm, scalarValue } from '../content/scalar-value.ts';
import { columnMoneyValue, toldMoneyValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { proseLine } from '../prose/prose-line.ts';
import type { View } from '../view/view.ts';

const moneyUnits = {
  1: { id: 'rupiah', en: 'rupiah' },
  1e6: { id: 'juta rupiah', en: 'million rupiah' },
  1e9: { id: 'miliar rupiah', en: 'billion rupiah' },
} as const;

/** The unit of an indicator as a column prints it: its own, else the kind of its values. */
export function unitText(view: View, indicator: Indicator): string {
  const scale = moneyScale(indicator);
  if (scale) return view.say(moneyUnits[scale]);
  if (indicator.unit) return proseLine(view, indicator.unit);
  const { kind } = indicator;
  if (kind === 'numeric' || kind === 'qualitative' || kind === undefined)
    return hasPercent(indicator) ? percent(view) : '–';
  return view.say(vocabulary.indicatorKind[kind]);
}

/** A value of an indicator for a table whose unit stands in a column of its own. */
export function indicatorValue(view: View, indicator: Indicator, scalar: Scalar): ValueDraft {
  if (scalar.kind === 'money') return columnMoneyValue(scalar.rupiah, moneyScale(indicator) ?? 1, view.language);
  return scalarValue(view, withoutPercent(scalar), indicatorForm(indicator));
}

/** A value of an indicator with its unit, for running text and facts. */
export function indicatorValueWithUnit(view: View, indicator: Indicator, scalar: Scalar): ValueDraft {
  if (scalar.kind === 'money') return toldMoneyValue(scalar.rupiah, view.language);
  const isPercent = indicator.kind === 'percentage' || ('percent' in scalar && scalar.percent);
  const unit = isPercent ? '%' : indicator.unit && proseLine(view, indicator.unit);
  return scalarValue(view, withoutPercent(scalar), { ...indicatorForm(indicator), ...(unit && { unit }) });
}

function indicatorForm(indicator: Indicator): ScalarForm {
  return {
    ...(indicator.precision !== undefined && { precision: Number(indicator.precision) }),
    ...(indicator.graded && { graded: indicator.graded }),
  };
}

function withoutPercent(scalar: Scalar): Scalar {
  if (scalar.kind === 'number') return { kind: 'number', number: scalar.number };
  return scalar.kind === 'range' ? { kind: 'range', from: scalar.from, to: scalar.to } : scalar;
}

/** The largest unit in which every amount of the indicator is a whole number; nothing where it has no amounts. */
function moneyScale(indicator: Indicator): 1 | 1e6 | 1e9 | undefined {
  const values = [indicator.baseline ?? [], ...indicator.target].flat().map(({ value }) => value);
  const amounts = values.flatMap((value) => (value.kind === 'money' ? [value.rupiah] : []));
  if (amounts.length === 0) return undefined;
  const endsIn = (zeros: number) => amounts.every((rupiah) => rupiah === '0' || rupiah.endsWith('0'.repeat(zeros)));
  if (endsIn(9)) return 1e9;
  return endsIn(6) ? 1e6 : 1;
}

function hasPercent(indicator: Indicator): boolean {
  const series = [indicator.baseline ?? [], ...indicator.target].flat();
  return series.some(({ value }) => 'percent' in value && value.percent);
}

const percent = (view: View): string => view.say(vocabulary.indicatorKind.percentage);
