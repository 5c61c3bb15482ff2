import { expect, test } from 'vitest';
import { proseText, readableProse } from './prose-text.ts';

test('prose becomes one text with what its mentions stand for', () => {
  const prose = ['Naik ke ', { path: 'ikm.target.2026' }, ' poin'];
  expect(proseText(prose)).toBe('Naik ke ikm.target.2026 poin');
  expect(proseText(prose, () => '83,5')).toBe('Naik ke 83,5 poin');
  expect(proseText([])).toBe('');
});

test('damaged prose still says what it says', () => {
  expect(readableProse({ kind: 'malformed', raw: '“x”', problem: 'curly-quote', prose: ['x'] })).toEqual(['x']);
  expect(readableProse({ kind: 'malformed', raw: '', problem: 'missing-value' })).toBeUndefined();
});
