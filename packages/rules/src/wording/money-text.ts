import type { Decimal } from '@rencana/model';
import { numberText } from './number-text.ts';

const units = [
  { word: 'triliun', zeros: 12 },
  { word: 'miliar', zeros: 9 },
  { word: 'juta', zeros: 6 },
] as const;

/**
 * An amount of rupiah as a planner writes it, always exact: `Rp 750 juta` and `Rp 1,5 miliar` where the shorter form loses
 * nothing, `Rp 1.250.400` elsewhere.
 */
export function moneyText(rupiah: Decimal): string {
  const sign = rupiah.startsWith('-') ? '-' : '';
  const digits = sign ? rupiah.slice(1) : rupiah;
  for (const { word, zeros } of units) {
    if (digits.length <= zeros) continue;
    const fraction = digits.slice(-zeros).replace(/0+$/, '');
    if (fraction.length > 2) continue;
    const whole = digits.slice(0, -zeros);
    return `Rp ${sign}${numberText(fraction ? `${whole}.${fraction}` : whole)} ${word}`;
  }
  return `Rp ${sign}${numberText(digits)}`;
}
