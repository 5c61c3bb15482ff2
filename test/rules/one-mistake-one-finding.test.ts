import { describe, expect, test } from 'vitest';
import { checkExample } from './check-example.ts';

const header = `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes }
`;

/** Codes of all findings for a text after a small plan, in order. */
function codesOf(text: string): string[] {
  return checkExample([{ path: 'plan.rencana', text: header + text, marks: [] }], 2).findings.map(({ code }) => code);
}

describe('one mistake is one finding', () => {
  test.each([
    [
      'a point for a comma is not also a target against its direction',
      'indicator a "A" { direction up  owner dinkes  baseline 2021 = 75,1  target 2022 = 76.500  2023 = 78 }',
      ['thousandfold-value'],
    ],
    [
      'the same for an indicator that falls',
      'indicator a "A" { direction down  owner dinkes  baseline 2021 = 24,1  target 2022 = 21.400  2023 = 18 }',
      ['thousandfold-value'],
    ],
    [
      'a value that cannot be read hides what its neighbours would say',
      'indicator a "A" { direction up  owner dinkes  baseline 2021 = 75,1  target 2022 = 76.5  2023 = 70 }',
      ['foreign-number'],
    ],
    ['an owner without a name is not also missing', 'indicator a "A" {\n  direction up\n  owner\n}', ['syntax-error']],
    ['a misspelt keyword is not also missing', 'indicator a "A" {\n  directon up\n  owner dinkes\n}', ['syntax-error']],
    [
      'a dimension of another framework is not also unknown',
      'service s "S" in mobility { owner dinkes }',
      ['foreign-dimension'],
    ],
    ['an unknown owner is not also missing', 'service s "S" { owner dinkess }', ['unknown-name']],
    [
      'curly quotes hide nothing',
      'indicator a “A” { owner dinkes  baseline 2021 = 2 }',
      ['broken-quote', 'missing-direction'],
    ],
    [
      'targets that all run the wrong way are told once',
      'indicator a "A" { direction up  owner dinkes  baseline 2021 = 20  target 2022 = 18  2023 = 15  2024 = 12 }',
      ['target-against-direction'],
    ],
    [
      'a mistyped year is not also money outside the schedule',
      'action a "A" in living.health { owner dinkes  contributes-to ikm  schedule 2022..2024  budget apbn  2022 = Rp 90 juta  2204 = Rp 90 juta }',
      ['year-outside-period'],
    ],
    [
      'a mistyped year is not also a gap',
      'indicator a "A" { direction up  owner dinkes  baseline 2021 = 20  target 2022 = 25  2023 = 30  2032 = 40 }',
      ['year-outside-period'],
    ],
    [
      'a schedule that runs backwards is told once',
      'action a "A" in living.health { owner dinkes  contributes-to ikm  schedule 2024..2022  budget apbn  2023 = Rp 90 juta }',
      ['schedule-backwards'],
    ],
    [
      'a figure a thousand times too large is not also outside its bounds',
      'indicator a "A" { direction up  bounds 0..100  owner dinkes  baseline 2021 = 75,1  target 2022 = 76.500  2023 = 78 }',
      ['thousandfold-value'],
    ],
  ])('%s', (_, text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });

  test('a plan that has only begun is not scolded', () => {
    const { findings } = checkExample(
      [{ path: 'plan.rencana', text: 'plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }\n', marks: [] }],
      1,
    );
    expect(findings).toEqual([]);
  });
});
