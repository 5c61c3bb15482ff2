import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDecimal, roundDecimal, scaleDecimal } from './decimal.ts';

describe('rounding', () => {
  test.each([
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['-0.4', 0, '0'],
    ['9.995', 2, '10.00'],
    ['99999999999999999999.5', 0, '100000000000000000000'],
    ['5', 2, '5.00'],
    ['0.04', 1, '0.0'],
  ])('%s to %i digits is %s', (value, digits, expected) => {
    expect(roundDecimal(value, digits)).toBe(expected);
  });

  test('moves a value by half a unit of the last digit at most', () => {
    const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 6 }), ([units, power], digits) => {
        const rounded = roundDecimal(scaleDecimal(String(units), power), digits);
        const { negative, whole, fraction } = readDecimal(rounded);
        const back = BigInt(whole + fraction) * 10n ** BigInt(9 - digits) * (negative ? -1n : 1n);
        const exact = units * 10n ** BigInt(9 - power);
        const distance = back > exact ? back - exact : exact - back;
        expect(distance * 2n <= 10n ** BigInt(9 - digits)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('refuses what is not a canonical decimal', () => {
    expect(() => roundDecimal('1,5', 1)).toThrow('not a canonical decimal');
  });
});

test('scaling divides exactly', () => {
  expect(scaleDecimal('1250000', 6)).toBe('1.25');
  expect(scaleDecimal('5', 6)).toBe('0.000005');
  expect(scaleDecimal('-7000000', 6)).toBe('-7');
});
