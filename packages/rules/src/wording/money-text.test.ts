import { expect, test } from 'vitest';
import { moneyText } from './money-text.ts';

test.each([
  ['0', 'Rp 0'],
  ['1250400', 'Rp 1.250.400'],
  ['750000000', 'Rp 750 juta'],
  ['1500000000', 'Rp 1,5 miliar'],
  ['1234567890', 'Rp 1.234.567.890'],
  ['305700000000', 'Rp 305,7 miliar'],
  ['2000000000000', 'Rp 2 triliun'],
  ['-40000000', 'Rp -40 juta'],
])('%s rupiah is %s', (rupiah, expected) => expect(moneyText(rupiah)).toBe(expected));
