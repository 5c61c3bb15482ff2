import { createWorkspace } from '@rencana/api';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** A flat stretch of a series: how many years it holds, and its value. */
interface Stretch {
  readonly years: number;
  readonly value: string;
}

const stretch = fc.record({
  years: fc.integer({ min: 1, max: 3 }),
  value: fc.constantFrom('20', '60', '78', '78,5', '80', '100', '120', '765', '76.500', 'none "Belum diukur"'),
});
const cases = fc.record({
  baseline: fc.constantFrom('60', '78', '100', '900'),
  stretches: fc.array(stretch, { minLength: 1, maxLength: 4 }),
  direction: fc.constantFrom('up', 'down', 'maintain'),
  more: fc.constantFrom('', 'bounds 0..100', 'kind percentage', 'aggregation sum'),
  skipped: fc.constantFrom(0, 0, 1),
});

/** The series with each stretch as a span, and with each of its years by itself. */
function write(stretches: readonly Stretch[], skipped: number): { readonly spans: string; readonly years: string } {
  const spans: string[] = [];
  const years: string[] = [];
  let year = 2022;
  for (const [index, { years: count, value }] of stretches.entries()) {
    if (index > 0) year += skipped;
    spans.push(count === 1 ? `${year} = ${value}` : `${year}..${year + count - 1} = ${value}`);
    for (let i = 0; i < count; i++) years.push(`${year + i} = ${value}`);
    year += count;
  }
  return { spans: spans.join('  '), years: years.join('  ') };
}

function codesOf(indicator: string): readonly string[] {
  const workspace = createWorkspace();
  workspace.setFile({
    path: '/contoh/plan.rencana',
    text: `plan contoh "Masterplan Smart City Kabupaten Contoh" { period 2022..2031 }
sopd dinkes "Dinas Kesehatan" { kind dinas }
indicator ikm "Indeks layanan" {
${indicator}
  owner dinkes
}
`,
  });
  const state = workspace.findPlan('/contoh/plan.rencana');
  return [...new Set((state?.findings ?? []).map(({ code }) => code))].sort();
}

test('a flat stretch is judged as a span like its years one by one', () => {
  fc.assert(
    fc.property(cases, ({ baseline, stretches, direction, more, skipped }) => {
      const { spans, years } = write(stretches, skipped);
      const head = `  direction ${direction}\n  unit "poin"\n  ${more}\n  baseline 2021 = ${baseline}\n`;
      expect(codesOf(`${head}  target ${spans}`), `${head}  target ${spans}`).toEqual(
        codesOf(`${head}  target ${years}`),
      );
    }),
    { numRuns: 300 },
  );
});

test('a span that lies outside of the bounds is told once', () => {
  const workspace = createWorkspace();
  workspace.setFile({
    path: '/contoh/plan.rencana',
    text: `plan contoh "Masterplan Smart City Kabupaten Contoh" { period 2022..2031 }
sopd dinkes "Dinas Kesehatan" { kind dinas }
indicator ikm "Indeks layanan" { direction up  unit "poin"  bounds 0..5  baseline 2021 = 3  target 2022..2025 = 6  owner dinkes }
`,
  });
  const findings = workspace.findPlan('/contoh/plan.rencana')?.findings ?? [];
  expect(findings.filter(({ code }) => code === 'value-outside-bounds')).toHaveLength(1);
});
