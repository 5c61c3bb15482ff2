import type { Decimal } from '@rencana/document';

const fractionOf = (value: Decimal): string => value.split('.')[1] ?? '';

/** The exact sum; zeros at the end of its fraction are left out. */
export function addDecimals(values: readonly Decimal[]): Decimal {
  const places = Math.max(0, ...values.map((value) => fractionOf(value).length));
  const sum = values.reduce((total, value) => {
    const fraction = fractionOf(value);
    return total + BigInt(value.replace('.', '') + '0'.repeat(places - fraction.length));
  }, 0n);
  return canonical(sum, places);
}

function canonical(units: bigint, places: number): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

/** Says whether two decimals are the same number: `5.0` is `5`. */
export function equalDecimals(left: Decimal, right: Decimal): boolean {
  return addDecimals([left]) === addDecimals([right]);
}
