import type { Decimal } from '@rencana/model';

/** A number as an Indonesian document writes it: `76,5`, `12.500`; four digits stay together, as in years. */
export function writeNumber(decimal: Decimal, isPercent = false): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}${isPercent ? ' %' : ''}`;
}

const scales: readonly (readonly [zeros: number, word: string])[] = [
  [12, 'triliun'],
  [9, 'miliar'],
  [6, 'juta'],
];

/** An amount of rupiah, exactly: in the greatest scale that needs at most one digit after the comma, else in full. */
export function writeMoney(rupiah: Decimal): string {
  const digits = rupiah.replace('-', '');
  const sign = rupiah.startsWith('-') ? '-' : '';
  for (const [zeros, word] of scales) {
    if (digits.length <= zeros || !digits.endsWith('0'.repeat(zeros - 1))) continue;
    const whole = digits.slice(0, -zeros);
    const tenth = digits.charAt(digits.length - zeros);
    return `${sign}Rp ${writeNumber(tenth === '0' ? whole : `${whole}.${tenth}`)} ${word}`;
  }
  return `${sign}Rp ${digits.replace(/\B(?=(?:\d{3})+$)/g, '.')}`;
}
