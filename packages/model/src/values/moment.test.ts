import { describe, expect, test } from 'vitest';
import {
  compareMomentEnds,
  compareMoments,
  findMomentKind,
  isWithin,
  monthsBetween,
  yearOf,
  yearsBetween,
} from './moment.ts';

describe('moments', () => {
  test.each([
    ['2022', 'year'],
    ['2022-s1', 'half'],
    ['2022-q4', 'quarter'],
    ['2022-07', 'month'],
    ['2022-07-13', 'day'],
    ['2022-13', undefined],
    ['2022-q5', undefined],
    ['ikm', undefined],
  ])('%s is a %s', (text, kind) => expect(findMomentKind(text)).toBe(kind));

  test('order by their first day, the shorter first', () => {
    const sorted = ['2023', '2022-q2', '2022', '2022-01', '2022-s1', '2022-01-01'].sort(compareMoments);
    expect(sorted).toEqual(['2022-01-01', '2022-01', '2022-s1', '2022', '2022-q2', '2023']);
  });

  test('the end of a year is later than its quarters', () => {
    expect(['2022', '2022-q1', '2022-q3'].sort(compareMomentEnds)).toEqual(['2022-q1', '2022-q3', '2022']);
  });

  test('lie within a span with all their days', () => {
    expect(isWithin('2022-q4', '2022', '2022')).toBe(true);
    expect(isWithin('2022', '2022-01', '2022-11')).toBe(false);
    expect(isWithin('2024-02-29', '2024-02', '2024-02')).toBe(true);
    expect(isWithin('2031', '2022', '2031')).toBe(true);
  });

  test('a span counts the months that it touches', () => {
    expect(monthsBetween('2022-09', '2023-06')).toBe(10);
    expect(monthsBetween('2022', '2022')).toBe(12);
    expect(monthsBetween('2022-07-13', '2022-07-14')).toBe(1);
    expect(monthsBetween('2022-s1', '2022-s2')).toBe(12);
  });

  test('know their year, and a span its years', () => {
    expect(yearOf('2022-s1')).toBe('2022');
    expect(yearsBetween('2022-09', '2024')).toEqual(['2022', '2023', '2024']);
    expect(yearsBetween('2024', '2022')).toEqual([]);
  });
});
