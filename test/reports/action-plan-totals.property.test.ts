import { type BudgetLine, sumDecimals } from '@rencana/model';
import { reports } from '@rencana/reports';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const dimensions = ['governance', 'branding', 'economy', 'living', 'society', 'environment'];
const carrier = fc.record({
  kind: fc.constantFrom('action', 'quickwin', 'programme'),
  dimension: fc.constantFrom(...dimensions),
  money: fc.array(
    fc.record({
      fund: fc.constantFrom('apbn', 'csr', 'dau'),
      year: fc.integer({ min: 2022, max: 2031 }),
      rupiah: fc.oneof(
        fc.integer({ min: 1, max: 900 }).map((juta) => juta * 1_000_000),
        fc.integer({ min: 1, max: 2_000_000_000 }),
      ),
    }),
    { maxLength: 5 },
  ),
});

test('the totals of the action plan are the sums of the budgets of the plan', () => {
  const report = reports.find(({ name }) => name === 'masterplan')!;
  fc.assert(
    fc.property(fc.array(carrier, { minLength: 1, maxLength: 8 }), (carriers) => {
      const elements = carriers.map(({ kind, dimension, money }, index) => {
        const lines = money.map(({ fund, year, rupiah }) => `budget ${fund} ${year} = Rp ${rupiah}`);
        return `${kind} c${index} "C${index}" in ${dimension} {\n${lines.join('\n')}\n}`;
      });
      const { parts } = planOf(`plan p "P" { uses kominfo-2021 }\n${elements.join('\n')}`);
      const table = tableOf(report.build(parts, { language: 'id', errors: [] }), 'action-table');
      const amountsOf = (role: string) =>
        table.rows
          .filter((row) => row.role === role)
          .map(({ cells }) =>
            cells.flatMap(({ value }) => (value ? [value.kind === 'money' ? value.rupiah : '0'] : [])),
          );
      const sum = (lines: readonly BudgetLine[]) => sumDecimals(lines.map(({ rupiah }) => rupiah));
      const years = [...new Set(parts.budgets.map(({ year }) => year))].sort();
      const [total = []] = amountsOf('total');
      expect(total).toEqual([
        ...years.map((year) => sum(parts.budgets.filter((line) => line.year === year))),
        sum(parts.budgets),
      ]);
      for (const [column, amount] of total.entries()) {
        expect(sumDecimals(amountsOf('group').map((cells) => cells[column] ?? '0'))).toBe(amount);
        expect(sumDecimals(amountsOf('body').map((cells) => cells[column] ?? '0'))).toBe(amount);
      }
    }),
    { numRuns: Number(process.env.RENCANA_RUNS ?? 100) },
  );
});
