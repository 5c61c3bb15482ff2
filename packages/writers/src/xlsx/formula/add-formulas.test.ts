import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellContent, SheetCell } from '../sheet/sheet.ts';
import { evaluateSum } from '../testing/evaluate-sum.ts';
import { addFormulas } from './add-formulas.ts';
import type { FormulaRow } from './number-at.ts';

const number = (value: string): CellContent => ({ kind: 'number', value, format: '#,##0' });
const text = (value: string): CellContent => ({ kind: 'text', text: value });

/** A row written as `total: Jumlah 3 5`; a dash is nothing. */
function row(source: string): FormulaRow {
  const [role, ...words] = source.split(/:?\s+/);
  const cells = words.map((word, column): SheetCell => {
    const content = word === '-' ? ({ kind: 'empty' } as const) : /^-?\d/.test(word) ? number(word) : text(word);
    return { column, content, role: 'body' };
  });
  return { role: role as FormulaRow['role'], cells };
}

/** The formulas of a table that starts in the fifth row, or the values that stayed. */
function formulas(...sources: string[]): string[][] {
  return addFormulas(sources.map(row), 9, 4).map(({ cells }) =>
    cells.map(({ content }) => {
      if (content.kind === 'formula') return content.formula;
      return content.kind === 'number' ? content.value : '';
    }),
  );
}

describe('sums', () => {
  test('a total adds the rows above it', () => {
    expect(
      formulas('header: Nama Jumlah', 'body: a 1.5', 'body: b -', 'body: c 2.5', 'total: Jumlah 4').at(-1),
    ).toEqual(['', 'SUM(B6:B8)']);
  });

  test('a group adds its rows, the grand total adds the groups', () => {
    expect(formulas('group: A 3', 'body: a 1', 'body: b 2', 'group: B 4', 'body: c 4', 'total: Jumlah 7')).toEqual([
      ['', 'SUM(B6:B7)'],
      ['', '1'],
      ['', '2'],
      ['', 'SUM(B9)'],
      ['', '4'],
      ['', 'SUM(B5,B8)'],
    ]);
  });

  test('the total of groups without subtotals adds their rows alone', () => {
    const rows = ['group: A -', 'body: a 1', 'group: B -', 'body: c 4', 'total: Jumlah 5'];
    expect(formulas(...rows).at(-1)![1]).toBe('SUM(B6,B8)');
  });

  test('a column that adds the years is a sum in every row', () => {
    expect(formulas('body: a 1 2 3', 'body: b 4 5 9', 'total: Jumlah 5 7 12').map((cells) => cells[3])).toEqual([
      'SUM(B5:C5)',
      'SUM(B6:C6)',
      'SUM(D5:D6)',
    ]);
  });

  test('a last total adds the totals before it', () => {
    const rows = ['body: a 1', 'body: b 2', 'total: A 3', 'body: c 4', 'body: d 5', 'total: B 9', 'total: Semua 12'];
    expect(formulas(...rows).at(-1)![1]).toBe('SUM(B7,B10)');
  });
});

describe('what is no sum stays a value', () => {
  test.each([
    ['an average', ['body: a 1', 'body: b 3', 'total: Rata-rata 2']],
    ['a rounded total', ['body: a 1.25', 'body: b 1.25', 'total: Jumlah 2.6']],
    ['a total over nothing', ['body: a -', 'total: Jumlah 0']],
  ])('%s', (_, rows) => {
    expect(formulas(...rows).at(-1)![1]).not.toMatch(/SUM/);
  });

  test('a column that adds up in some rows only', () => {
    expect(formulas('body: a 1 2 3', 'body: b 4 5 10').flat().join()).not.toContain('SUM');
  });

  test('running numbers', () => {
    const plain: SheetCell = { column: 0, role: 'body', content: { kind: 'number', value: '1', format: '0' } };
    const rows: FormulaRow[] = [
      { role: 'body', cells: [plain] },
      { role: 'total', cells: [plain] },
    ];
    expect(addFormulas(rows, 1, 0)).toEqual(rows);
  });
});

test('every formula comes to exactly the value that stood there, and every sum is found', () => {
  const amounts = fc.array(fc.array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 1, maxLength: 5 }), (groups) => {
      const line = (role: string, years: readonly number[]) => `${role}: x ${[...years, sum(years)].join(' ')}`;
      const total = (rows: readonly (readonly number[])[]) =>
        [0, 1, 2].map((year) => sum(rows.map((each) => each[year]!)));
      const sources = [
        ...groups.flatMap((rows) => [line('group', total(rows)), ...rows.map((years) => line('body', years))]),
        line('total', total(groups.flat())),
      ];
      const before = sources.map(row);
      const after = addFormulas(before, 5, 7);
      const read = (column: number, at: number): number | undefined => {
        const content = before[at - 7]?.cells[column]?.content;
        return content?.kind === 'number' ? Number(content.value) : undefined;
      };
      for (const { role, cells } of after) {
        for (const { content, column } of cells) {
          if (content.kind === 'formula') expect(evaluateSum(content.formula, read)).toBe(Number(content.value));
          if (role !== 'body' && column > 0) expect(content.kind).toBe('formula');
        }
      }
    }),
    { numRuns: 200 },
  );
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
