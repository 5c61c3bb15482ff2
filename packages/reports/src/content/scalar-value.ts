import { numberText, type ValueDraft } from '@rencana/document';
import { type Decimal, proseText, type Reference, type Scalar } from '@rencana/model';
import type { View } from '../view/view.ts';

import { decimalsOf, missingValue, moneyValue, numberValue, textValue } from './value.ts';
import { vocabulary } from './vocabulary.ts';

export interface ScalarForm {
  /** Digits after the comma; those of the number without it. */
  readonly precision?: number;
  /** Printed after the number; percentages have `%`. */
  readonly unit?: string;
  /** The scale that a grade belongs to. */
  readonly graded?: Reference;
}

type Maker<K extends Scalar['kind']> = (
  view: View,
  scalar: Extract<Scalar, { kind: K }>,
  form: ScalarForm,
) => ValueDraft;

const makers: { readonly [K in Scalar['kind']]: Maker<K> } = {
  number: (_view, { number, percent }, { precision, unit }) =>
    numberValue(number, precision ?? decimalsOf(number), percent ? '%' : unit),
  range: (view, { from, to, percent }, form) => textValue(rangeText(view, from, to, percent ? '%' : form.unit, form)),
  money: (_view, { rupiah }) => moneyValue(rupiah),
  none: (view, { why }) => missingValue(why ? proseText(why) : view.say(vocabulary.missing.noData)),
  grade: (view, { name }, { graded }) => textValue(gradeTitle(view, name, graded)),
  prose: (_view, { prose }) => textValue(proseText(prose)),
  moment: (_view, { at }) => ({ kind: 'date', iso: at }),
};

/** A value of the plan as a value of the document: with the digits and unit that its indicator asks for. */
export function scalarValue(view: View, scalar: Scalar, form: ScalarForm = {}): ValueDraft {
  const make = makers[scalar.kind] as Maker<Scalar['kind']>;
  return make(view, scalar, form);
}

function rangeText(view: View, from: Decimal, to: Decimal, unit: string | undefined, form: ScalarForm): string {
  const digits = form.precision ?? Math.max(decimalsOf(from), decimalsOf(to));
  const numbers = `${numberText(from, view.language, { digits })}–${numberText(to, view.language, { digits })}`;
  if (!unit) return numbers;
  return unit === '%' ? `${numbers}%` : `${numbers} ${unit}`;
}

function gradeTitle(view: View, name: string, graded: Reference | undefined): string {
  const scale = view.find(graded);
  const grade =
    scale?.type === 'scale' ? scale.grade.find((block) => block.name === name.split('.').at(-1)) : undefined;
  return grade?.title ?? name;
}
