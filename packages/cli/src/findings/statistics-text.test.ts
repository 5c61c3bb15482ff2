import { expect, test } from 'vitest';
import { statisticsText } from './statistics-text.ts';

const timing = (name: string, milliseconds: number, runs = 1) => ({ name, milliseconds, runs });

test('tells the phases that ran and the five slowest rules, each with its time and its runs', () => {
  const rules = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, i) => timing(name, 6 - i));
  const statistics = { phases: [timing('read', 12.34, 9), timing('report', 0, 0)], rules };
  expect(statisticsText(statistics, ({ en }) => en, 'en')).toBe(
    `Time by phase, in milliseconds:
  read       12.3  9×
The 5 slowest rules:
  a           6.0  1×
  b           5.0  1×
  c           4.0  1×
  d           3.0  1×
  e           2.0  1×
`,
  );
  expect(statisticsText(statistics, ({ id }) => id, 'id')).toContain('membaca       12,3  9×');
});

test('names no rule where none ran', () => {
  expect(statisticsText({ phases: [], rules: [] }, ({ en }) => en, 'en')).toBe('Time by phase, in milliseconds:\n');
});
