import type { Decimal } from '../model.ts';

/** A decimal taken apart: digits before and after the point, and the sign. */
export interface DecimalDigits {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

const pattern = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Takes a canonical decimal apart; throws for anything else, which is a mistake of ours. */
export function readDecimal(value: Decimal): DecimalDigits {
  const match = pattern.exec(value);
  if (!match) throw new Error(`“${value}” is not a canonical decimal.`);
  return { negative: match[1] === '-', whole: match[2]!.replace(/^0+(?=\d)/, ''), fraction: match[3] ?? '' };
}

/** Puts a decimal together; zero has no sign. */
export function writeDecimal({ negative, whole, fraction }: DecimalDigits): Decimal {
  const isZero = /^0*$/.test(whole + fraction);
  return `${negative && !isZero ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

/** Rounds to `digits` decimals, a half away from zero; fills with zeros: `1.005` to 2 digits is `1.01`. */
export function roundDecimal(value: Decimal, digits: number): Decimal {
  const { negative, whole, fraction } = readDecimal(value);
  if (fraction.length <= digits) return writeDecimal({ negative, whole, fraction: fraction.padEnd(digits, '0') });
  const roundsUp = fraction.charCodeAt(digits) >= 53;
  const kept = BigInt(whole + fraction.slice(0, digits)) + (roundsUp ? 1n : 0n);
  const text = kept.toString().padStart(digits + 1, '0');
  const point = text.length - digits;
  return writeDecimal({ negative, whole: text.slice(0, point), fraction: text.slice(point) });
}

/** Divides by a power of ten, exactly: `1250000` by 6 is `1.25`. */
export function scaleDecimal(value: Decimal, power: number): Decimal {
  const { negative, whole, fraction } = readDecimal(value);
  const padded = whole.padStart(power + 1, '0');
  const point = padded.length - power;
  return writeDecimal({
    negative,
    whole: padded.slice(0, point),
    fraction: (padded.slice(point) + fraction).replace(/0+$/, ''),
  });
}

/** How many decimals the value has, trailing zeros aside. */
export function countDecimals(value: Decimal): number {
  return readDecimal(value).fraction.replace(/0+$/, '').length;
}
