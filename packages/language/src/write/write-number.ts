import type { Decimal } from '@rencana/model';

/** A number as an Indonesian document writes it: `76,5`, `12.500`; four digits stay together, as in years. */
export function writeNumber(decimal: Decimal, isPercent = false): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const grouped = whole.length > 4 ? groupDigits(whole) : whole;
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}${isPercent ? ' %' : ''}`;
}

const scales: readonly (readonly [zeros: number, word: string])[] = [
  [12, 'triliun'],
  [9, 'miliar'],
  [6, 'juta'],
];

/** An amount of rupiah, exactly: in the greatest scale that needs at most two digits after the comma, else in full. */
export function writeMoney(rupiah: Decimal): string {
  const digits = rupiah.replace('-', '');
  const sign = rupiah.startsWith('-') ? '-' : '';
  for (const [zeros, word] of scales) {
    if (digits.length <= zeros || !digits.endsWith('0'.repeat(zeros - 2))) continue;
    const fraction = digits.slice(-zeros).replace(/0+$/, '');
    const whole = groupDigits(digits.slice(0, -zeros));
    return `${sign}Rp ${whole}${fraction === '' ? '' : `,${fraction}`} ${word}`;
  }
  return `${sign}Rp ${groupDigits(digits)}`;
}

function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}
