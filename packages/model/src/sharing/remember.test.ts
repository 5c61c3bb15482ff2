import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEqual } from './is-equal.ts';
import { remember } from './remember.ts';

describe('remember', () => {
  test('runs once while its inputs are the same objects', () => {
    const sum = remember((list: readonly number[]) => ({ sum: list.length }));
    const list = [1, 2];
    expect(sum(list)).toBe(sum(list));
    expect(sum.runs()).toBe(1);
  });

  test('keeps the former result when a new one equals it', () => {
    const sum = remember((list: readonly number[]) => ({ sum: list.length }));
    const first = sum([1, 2]);
    expect(sum([3, 4])).toBe(first);
    expect(sum.runs()).toBe(2);
    expect(sum([3])).toEqual({ sum: 1 });
  });
});

describe('isEqual', () => {
  test('compares maps, lists and records by value', () => {
    expect(isEqual({ a: [1, new Map([['x', { y: 1 }]])] }, { a: [1, new Map([['x', { y: 1 }]])] })).toBe(true);
    expect(isEqual({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isEqual({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(isEqual([1], { 0: 1 })).toBe(false);
    expect(isEqual(new Set(['a', 'b']), new Set(['b', 'a']))).toBe(true);
    expect(isEqual(new Set(['a']), new Set(['b']))).toBe(false);
    expect(isEqual(new Set(['a']), {})).toBe(false);
    expect(isEqual(new Map(), {})).toBe(false);
    expect(isEqual(null, {})).toBe(false);
  });

  test('agrees with the text of plain data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
        expect(isEqual(first, structuredClone(first))).toBe(true);
        if (JSON.stringify(first) === JSON.stringify(second)) expect(isEqual(first, second)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
