import type { Decimal } from '../model.ts';
import { type DocumentLanguage, words } from '../words.ts';
import { countDecimals, readDecimal, roundDecimal } from './decimal.ts';

export interface NumberFormat {
  /** Decimals, rounded half away from zero; by default as many as the value has. */
  readonly digits?: number;
  /** Follows the number after a no-break space; the percent sign stands close. */
  readonly unit?: string;
}

/** A number as printed: `1.250,5`, `98,64%`, `12.500 unit`. The minus is a true minus sign. */
export function numberText(value: Decimal, language: DocumentLanguage, format: NumberFormat = {}): string {
  const { decimalMark, groupMark } = words[language];
  const { negative, whole, fraction } = readDecimal(roundDecimal(value, format.digits ?? countDecimals(value)));
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, groupMark);
  const number = `${negative ? '\u2212' : ''}${grouped}${fraction && decimalMark + fraction}`;
  if (!format.unit) return number;
  return format.unit === '%' ? `${number}%` : `${number}\u00a0${format.unit}`;
}
