import type { Malformed, Scalar } from '@rencana/model';
import { malformed } from './malformed.ts';
import { readNumber } from './read-number.ts';

/** How many zeros each word adds. */
export const moneyScales: Readonly<Record<string, number>> = { ribu: 3, juta: 6, miliar: 9, milyar: 9, triliun: 12 };

/** How people shorten them, and what is meant. */
const shortScales: Readonly<Record<string, string>> = {
  rb: 'ribu',
  jt: 'juta',
  M: 'miliar',
  trilyun: 'triliun',
  T: 'triliun',
};

const parts = /^(-?)(Rp\.?|(?:RP|rp|IDR)\.?)[ \t]*(-?\d+(?:[.,]\d+)*)(,--?)?(?:[ \t]*([a-zA-Z]+))?$/;

/** Money in rupiah: `Rp 1.250.000.000`, `Rp 1,5 miliar`; a whole number of rupiah as an exact decimal. */
export function readMoney(raw: string): (Scalar & { kind: 'money' }) | Malformed {
  const found = parts.exec(raw);
  if (!found) return malformed(raw, 'not-a-number');
  const [, sign = '', currency, digits = '', dash, written] = found;
  const scale = written === undefined ? undefined : (shortScales[written] ?? written);
  const number = readNumber(digits);
  if (number.kind === 'malformed') {
    if (number.repair === undefined || number.problem === 'range-with-hyphen') return malformed(raw, 'not-a-number');
    return malformed(raw, number.problem, `${sign}Rp ${number.repair}${scale ? ` ${scale}` : ''}`);
  }
  const [whole = '0', fraction = ''] = number.number.split('.');
  const zeros = scale === undefined ? 0 : (moneyScales[scale] ?? 0);
  const cents = fraction.slice(zeros);
  if (/[1-9]/.test(cents)) return malformed(raw, 'fraction-of-rupiah');
  if (currency !== 'Rp' || dash !== undefined || scale !== written) {
    return malformed(raw, 'foreign-money', `${sign}Rp ${digits}${scale ? ` ${scale}` : ''}`);
  }
  const rupiah = (whole + fraction.slice(0, zeros).padEnd(zeros, '0')).replace(/^(-?)0+(?=\d)/, '$1');
  return {
    kind: 'money',
    rupiah: rupiah === '0' ? rupiah : sign && rupiah.startsWith('-') ? rupiah.slice(1) : sign + rupiah,
  };
}
