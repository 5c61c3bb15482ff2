import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
} from './decimal.ts';

describe('exact decimals', () => {
  test('add what binary numbers cannot', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(sumDecimals([])).toBe('0');
    expect(addDecimals('99999999999999999999', '0.01')).toBe('99999999999999999999.01');
  });

  test('subtract, multiply and never write a negative zero', () => {
    expect(subtractDecimals('1.5', '1.50')).toBe('0');
    expect(subtractDecimals('0', '5.7')).toBe('-5.7');
    expect(multiplyDecimals('-0.5', '0')).toBe('0');
    expect(multiplyDecimals('1250000', '1.5')).toBe('1875000');
  });

  test('round half away from zero on both sides', () => {
    expect(roundDecimal('2.345', 2)).toBe('2.35');
    expect(roundDecimal('-2.345', 2)).toBe('-2.35');
    expect(roundDecimal('2.5', 0)).toBe('3');
    expect(divideDecimals('1', '8', 2)).toBe('0.13');
    expect(divideDecimals('-1', '8', 2)).toBe('-0.13');
  });

  test('take digits that make no sense for the nearest that do', () => {
    expect(roundDecimal('2.345', -1)).toBe('2');
    expect(roundDecimal('2.345', 1.5)).toBe('2.3');
    expect(roundDecimal('2.345', 1e9)).toBe('2.345');
    expect(roundDecimal('2.345', Number.NaN)).toBe('2');
  });

  test('division by zero has no answer', () => {
    expect(divideDecimals('1', '0', 2)).toBeUndefined();
    expect(divideDecimals('1', '0.00', 2)).toBeUndefined();
  });

  test('agree with whole-number arithmetic', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(-(10n ** 30n), 10n ** 30n), (first, second) => {
        expect(addDecimals(`${first}`, `${second}`)).toBe(`${first + second}`);
        expect(multiplyDecimals(`${first}`, `${second}`)).toBe(`${first * second}`);
        expect(compareDecimals(`${first}`, `${second}`)).toBe(first < second ? -1 : first > second ? 1 : 0);
      }),
      { numRuns: 200 },
    );
  });
});
