import { expect, test } from 'vitest';
import { editDistance, findNearName } from './near-name.ts';

test.each([
  ['diskominfo', 'diskomifno', 1],
  ['ikm', 'ikm', 0],
  ['ikm', 'ipm', 1],
  ['target', 'targett', 1],
  ['abc', 'xyz', 3],
])('%s and %s are %i letters apart', (first, second, distance) => {
  expect(editDistance(first, second, 2)).toBe(distance);
  expect(editDistance(second, first, 2)).toBe(distance);
});

test('the nearest name is found, the first by letters among equals, and nothing too far', () => {
  expect(findNearName('dinkes', ['dinsos', 'dinkop', 'dinkesp'])).toBe('dinkesp');
  expect(findNearName('dinkus', ['dinkas', 'dinkes'])).toBe('dinkas');
  expect(findNearName('ikm', ['abm', 'xyz'])).toBeUndefined();
  expect(findNearName('a', ['b'])).toBeUndefined();
});
