import { expect, test } from 'vitest';
import { readMoment } from './read-moment.ts';
import { readMoney } from './read-money.ts';
import { readNumber } from './read-number.ts';

test.each([
  ['76,5', '76.5'],
  ['1.250.000', '1250000'],
  ['1250000', '1250000'],
  ['1.250,75', '1250.75'],
  ['-5,7', '-5.7'],
  ['\u22125,7', '-5.7'],
  ['0,10', '0.10'],
  ['007', '7'],
  ['-0', '0'],
  ['76.500', '76500'],
])('the number %s is %s', (raw, number) => expect(readNumber(raw)).toEqual({ kind: 'number', number }));

test.each(['70 %', '70%'])('%s is a percentage', (raw) =>
  expect(readNumber(raw)).toEqual({ kind: 'number', number: '70', percent: true }),
);

test.each([
  ['76.5', 'decimal-point', '76,5'],
  ['76.5 %', 'decimal-point', '76,5 %'],
  ['1,250,000', 'english-number', '1.250.000'],
  ['1,250.75', 'english-number', '1.250,75'],
  ['2-4', 'range-with-hyphen', '2..4'],
  ['2\u20134', 'range-with-hyphen', '2..4'],
  ['1/2', 'not-a-number', undefined],
  ['1.2.3', 'not-a-number', undefined],
  ['13/07/2022', 'not-a-number', undefined],
  ['1 250 000', 'spaced-number', '1.250.000'],
  ['N/A', 'not-a-number', undefined],
])('the number %s is refused as %s', (raw, problem, repair) =>
  expect(readNumber(raw)).toEqual({ kind: 'malformed', raw, problem, ...(repair !== undefined && { repair }) }),
);

test.each([
  ['Rp 1.250.000.000', '1250000000'],
  ['Rp1.250.000', '1250000'],
  ['Rp 1,5 miliar', '1500000000'],
  ['Rp 1,25 milyar', '1250000000'],
  ['Rp 2 triliun', '2000000000000'],
  ['Rp 750 ribu', '750000'],
  ['-Rp 5 juta', '-5000000'],
  ['Rp -5 juta', '-5000000'],
  ['Rp 0', '0'],
  ['Rp 5,00', '5'],
])('the money %s is %s rupiah', (raw, rupiah) => expect(readMoney(raw)).toEqual({ kind: 'money', rupiah }));

test.each([
  ['Rp 1.5 miliar', 'decimal-point', 'Rp 1,5 miliar'],
  ['Rp 1,250,000', 'english-number', 'Rp 1.250.000'],
  ['Rp 0,5', 'fraction-of-rupiah', undefined],
  ['Rp 1,2345 ribu', 'fraction-of-rupiah', undefined],
  ['Rp. 750 juta', 'foreign-money', 'Rp 750 juta'],
  ['Rp.750.000.000', 'foreign-money', 'Rp 750.000.000'],
  ['IDR 750.000.000', 'foreign-money', 'Rp 750.000.000'],
  ['RP 5 juta', 'foreign-money', 'Rp 5 juta'],
  ['Rp 750.000.000,-', 'foreign-money', 'Rp 750.000.000'],
  ['Rp 750 jt', 'foreign-money', 'Rp 750 juta'],
  ['Rp 1,5 M', 'foreign-money', 'Rp 1,5 miliar'],
  ['Rp. 1.5 M', 'decimal-point', 'Rp 1,5 miliar'],
])('the money %s is refused as %s', (raw, problem, repair) =>
  expect(readMoney(raw)).toEqual({ kind: 'malformed', raw, problem, ...(repair !== undefined && { repair }) }),
);

test.each(['2022', '2022-s1', '2022-s2', '2022-q4', '2022-07', '2022-07-13', '2024-02-29'])('%s is a moment', (raw) =>
  expect(readMoment(raw)).toBe(raw),
);

test.each([
  ['13/07/2022', 'foreign-date', '2022-07-13'],
  ['13-07-2022', 'foreign-date', '2022-07-13'],
  ['13.07.2022', 'foreign-date', '2022-07-13'],
  ['3/7/2022', 'foreign-date', '2022-07-03'],
  ['2022/07/13', 'foreign-date', '2022-07-13'],
  ['2022-7-3', 'foreign-date', '2022-07-03'],
  ['07/2022', 'foreign-date', '2022-07'],
  ['2022-7', 'foreign-date', '2022-07'],
  ['13 Juli 2022', 'foreign-date', '2022-07-13'],
  ['3 mei 2022', 'foreign-date', '2022-05-03'],
  ['Juli 2022', 'foreign-date', '2022-07'],
  ['31 Februari 2022', 'not-a-moment', undefined],
  ['13 Juli', 'not-a-moment', undefined],
  ['2022-2031', 'range-with-hyphen', '2022..2031'],
  ['2022\u20132031', 'range-with-hyphen', '2022..2031'],
  ['2022-13', 'not-a-moment', undefined],
  ['2022-02-30', 'not-a-moment', undefined],
  ['2023-02-29', 'not-a-moment', undefined],
  ['31/02/2022', 'not-a-moment', undefined],
  ['22', 'not-a-moment', undefined],
])('the moment %s is refused as %s', (raw, problem, repair) =>
  expect(readMoment(raw)).toEqual({ kind: 'malformed', raw, problem, ...(repair !== undefined && { repair }) }),
);
