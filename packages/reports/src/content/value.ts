import { moneyText, numberText, type ValueDraft } from '@rencana/document';
import type { Decimal, Language } from '@rencana/model';

/** An amount of rupiah; its text is written by the passes of the document. */
export function moneyValue(rupiah: Decimal, scale: 1 | 1e6 | 1e9 = 1): ValueDraft {
  return { kind: 'money', rupiah, scale };
}

/** An amount in a column whose header says the unit: the bare number. */
export function columnMoneyValue(rupiah: Decimal, scale: 1 | 1e6 | 1e9, language: Language): ValueDraft {
  return scale === 1 ? { kind: 'money', rupiah, scale, text: numberText(rupiah, language) } : moneyValue(rupiah, scale);
}

/** An amount as prose tells it: `Rp1,5 miliar`. */
export function toldMoneyValue(rupiah: Decimal, language: Language): ValueDraft {
  return { kind: 'money', rupiah, text: moneyText(rupiah, language, { prose: true }) };
}

export function numberValue(value: Decimal, digits = decimalsOf(value), unit?: string): ValueDraft {
  return unit ? { kind: 'number', value, digits, unit } : { kind: 'number', value, digits };
}

export function textValue(value: string): ValueDraft {
  return { kind: 'text', value };
}

/** A value that the plan does not have; prints a dash, and says why where a format can. */
export function missingValue(why: string): ValueDraft {
  return { kind: 'missing', why };
}

/** Digits after the decimal point of a canonical decimal. */
export function decimalsOf(value: Decimal): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}
