import { describe, expect, test } from 'vitest';
import { dateText, spanText } from './date-text.ts';
import { moneyText } from './money-text.ts';
import { numberText } from './number-text.ts';

/** No-break spaces are shown as `~`. */
const shown = (text: string): string => text.replaceAll('\u00a0', '~');

describe('numbers', () => {
  test.each([
    ['1250000', {}, '1.250.000', '1,250,000'],
    ['-5.7', {}, '−5,7', '−5.7'],
    ['98.64', { digits: 1, unit: '%' }, '98,6%', '98.6%'],
    ['12500', { unit: 'unit' }, '12.500~unit', '12,500~unit'],
    ['3', { digits: 2 }, '3,00', '3.00'],
    ['999', {}, '999', '999'],
    ['-0.001', { digits: 2 }, '0,00', '0.00'],
  ])('%s is printed as in each language', (value, format, indonesian, english) => {
    expect(shown(numberText(value, 'id', format))).toBe(indonesian);
    expect(shown(numberText(value, 'en', format))).toBe(english);
  });
});

describe('money', () => {
  test.each([
    ['1250000', {}, 'Rp1.250.000'],
    ['-1250000', {}, '−Rp1.250.000'],
    ['750000000', { prose: true }, 'Rp750~juta'],
    ['1500000000', { prose: true }, 'Rp1,5~miliar'],
    ['2000000000000', { prose: true }, 'Rp2~triliun'],
    ['1234567890', { prose: true }, 'Rp1.234.567.890'],
    ['1234500000', { prose: true }, 'Rp1.234,5~juta'],
    ['1250000000', { scale: 1e6 as const }, '1.250'],
    ['1250500000', { scale: 1e6 as const }, '1.250,5'],
    ['1500000000', { scale: 1e9 as const }, '1,5'],
    ['0', {}, 'Rp0'],
  ])('%s with %o is %s', (rupiah, format, expected) => {
    expect(shown(moneyText(rupiah, 'id', format))).toBe(expected);
  });

  test('is told in English words in English', () => {
    expect(shown(moneyText('1500000000', 'en', { prose: true }))).toBe('Rp1.5~billion');
  });
});

describe('dates', () => {
  test.each([
    ['2022', '2022', '2022'],
    ['2022-s1', 'semester I 2022', 'first half of 2022'],
    ['2022-q3', 'triwulan III 2022', 'third quarter of 2022'],
    ['2022-07', 'Juli 2022', 'July 2022'],
    ['2022-07-13', '13~Juli 2022', '13~July 2022'],
    ['2022..2031', '2022–2031', '2022–2031'],
    ['2022-09..2023-06', 'September 2022 – Juni 2023', 'September 2022 – June 2023'],
  ])('%s is %s', (moment, indonesian, english) => {
    expect(shown(dateText(moment, 'id'))).toBe(indonesian);
    expect(shown(dateText(moment, 'en'))).toBe(english);
  });

  test('a span of one moment is that moment', () => {
    expect(spanText('2022-07', '2022-07', 'id')).toBe('Juli 2022');
  });

  test('what is no moment is a mistake of ours', () => {
    expect(() => dateText('2022-13', 'id')).toThrow('not a moment');
  });
});
