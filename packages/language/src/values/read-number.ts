import type { Malformed, Scalar } from '@rencana/model';
import { malformed } from './malformed.ts';

const indonesian = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const canonical = /^(?:0|[1-9]\d*)$/;
const english = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const pointed = /^-?\d+\.\d+$/;
const spaced = /^\d{1,3}(?:[ \t]\d{3})+$/;
const hyphened = /^(\d+(?:,\d+)?)[-\u2013](\d+(?:,\d+)?)$/;

/** A number as an Indonesian document writes it (`1.250,5`, `70 %`), as an exact decimal. */
export function readNumber(raw: string): (Scalar & { kind: 'number' }) | Malformed {
  if (spaced.test(raw)) return malformed(raw, 'spaced-number', raw.replace(/[ \t]/g, '.'));
  const isPercent = raw.endsWith('%');
  const digits = raw.replace(/[\s%]/g, '').replace('\u2212', '-');
  const repaired = (text: string): string => (isPercent ? `${text} %` : text);
  if (indonesian.test(digits)) {
    const number = toDecimal(digits);
    return isPercent ? { kind: 'number', number, percent: true } : { kind: 'number', number };
  }
  if (pointed.test(digits)) return malformed(raw, 'decimal-point', repaired(digits.replace('.', ',')));
  if (english.test(digits)) return malformed(raw, 'english-number', repaired(swapSeparators(digits)));
  const range = hyphened.exec(digits);
  if (range) return malformed(raw, 'range-with-hyphen', repaired(`${range[1]}..${range[2]}`));
  return malformed(raw, 'not-a-number');
}

/** The canonical decimal of digits that are written the Indonesian way. */
function toDecimal(digits: string): string {
  // What most figures are: they read as they stand.
  if (canonical.test(digits)) return digits;
  const plain = digits.replace(/\./g, '').replace(',', '.');
  const trimmed = plain.replace(/^(-?)0+(?=\d)/, '$1');
  return /^-0(?:\.0*)?$/.test(trimmed) ? trimmed.slice(1) : trimmed;
}

function swapSeparators(digits: string): string {
  return digits.replace(/[.,]/g, (separator) => (separator === ',' ? '.' : ','));
}
