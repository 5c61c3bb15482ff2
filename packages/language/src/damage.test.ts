import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';
import { damages, writeIndicator, writeQuickwin } from './testing/damage-table.ts';
import { findFindings } from './testing/find-findings.ts';

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8];

describe.each(damages)('$title ($of)', ({ of, change, findings = 1 }) => {
  const write = of === 'indicator' ? writeIndicator : writeQuickwin;
  const whole = numbers.map(write).join('\n');
  const text = numbers.map((number) => (number === 4 ? change(write(4)) : write(number))).join('\n');
  const expected = readText(whole).fragment.elements;
  const { fragment, places } = readText(text);

  test('loses no other element', () => {
    expect(text).not.toBe(whole);
    const others = fragment.elements.filter((element) => /^ind-[^4]$/.test(element.id));
    expect(others).toEqual(expected.filter((element) => element.id !== 'ind-4'));
  });

  test('keeps the element itself in some form', () => {
    const own = fragment.elements.filter((element) => !/^ind-[^4]$/.test(element.id));
    expect(own.length).toBeGreaterThan(0);
  });

  test(`gives ${findings} findings, at places of the file`, () => {
    expect(findFindings(fragment)).toHaveLength(findings);
    for (const problem of fragment.problems) expect(places.get(problem.key)).toBeDefined();
  });

  test('reads the same with Windows line ends', () => {
    expect(readText(text.replaceAll('\n', '\r\n')).fragment).toEqual(fragment);
  });
});
