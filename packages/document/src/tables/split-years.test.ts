import { describe, expect, test } from 'vitest';
import { finishDocument } from '../finish-document.ts';
import type { Cell, Document, Row, Table } from '../model.ts';
import { leastWidths } from '../passes/least-widths.ts';
import { plainText } from '../text/plain-text.ts';
import { columnsOfYears } from './columns-of-years.ts';
import { splitYears } from './split-years.ts';

const cell = (value: string, more: Partial<Cell> = {}): Cell => ({ content: [{ kind: 'text', value }], ...more });
const page = 439;

/** Titles and units before the years, a sum after them; a group and a total span columns. */
function tableOf(count: number): { readonly table: Table; readonly document: Document } {
  const years = Array.from({ length: count }, (_, index) => String(2015 + index));
  const columns = ['No', 'Kegiatan', 'Satuan', ...years, 'Jumlah'].map(() => ({ width: 1 }));
  const rows: Row[] = [
    {
      role: 'header',
      cells: [
        ...['No', 'Kegiatan', 'Satuan'].map((value) => cell(value, { rowspan: 2 })),
        cell('Target', { colspan: count }),
        cell('Jumlah', { rowspan: 2 }),
      ],
    },
    { role: 'header', cells: years.map((year) => cell(year)) },
    { role: 'group', cells: [cell('Tata kelola', { colspan: count + 4 })] },
    ...['satu', 'dua'].map(
      (title, index): Row => ({
        role: 'body',
        cells: [
          cell(`${index + 1}`),
          cell(title),
          cell('unit'),
          ...years.map((year) => cell(`${title}-${year}`)),
          cell('9'),
        ],
      }),
    ),
    { role: 'total', cells: [cell('Jumlah', { colspan: 3 }), ...years.map(() => cell('1.000.000')), cell('10')] },
  ];
  const block = {
    ...({ kind: 'table', id: 't', caption: [{ kind: 'text', value: 'Target' }], summary: '', columns, rows } as const),
    note: [{ kind: 'text', value: 'Catatan' }] as const,
  };
  const document = finishDocument({
    ...{ language: 'id', title: '', subject: '', author: '', keywords: [], date: '2022-01-01' },
    parts: [{ numbering: 'arabic', blocks: [block] }],
  });
  return { table: document.parts[0]!.blocks[0] as Table, document };
}

const textsOf = ({ rows }: Table, role: Row['role']): string[][] =>
  rows.filter((row) => row.role === role).map(({ cells }) => cells.map(({ content }) => plainText(content)));

test('a table whose years fit stays as it is', () => {
  const { table, document } = tableOf(6);
  expect(splitYears(table, page, document)).toEqual([table]);
});

test('only runs of years are found, and only long ones', () => {
  expect(columnsOfYears(tableOf(31).table)).toEqual({ start: 3, end: 34 });
  expect(columnsOfYears(tableOf(5).table)).toBeUndefined();
});

describe('thirty-one years', () => {
  const { table, document } = tableOf(31);
  const parts = splitYears(table, page, document);

  test('stand in several tables, each year in one of them, in their order', () => {
    expect(parts.length).toBeGreaterThan(2);
    const years = parts.flatMap((part) =>
      textsOf(part, 'header')
        .flat()
        .filter((text) => /^\d{4}$/.test(text)),
    );
    expect(years).toEqual(Array.from({ length: 31 }, (_, index) => String(2015 + index)));
    const values = parts.flatMap((part) => textsOf(part, 'body')[0]!.filter((text) => text.startsWith('satu-')));
    expect(values).toEqual(years.map((year) => `satu-${year}`));
  });

  test('have their figures whole in every part', () => {
    for (const part of parts) {
      const least = leastWidths(part, undefined);
      const sum = part.columns.reduce((total, { width }) => total + width, 0);
      const run = part.columns.map(({ width }) => (width / sum) * page);
      for (const [index, width] of run.entries()) expect(width).toBeGreaterThanOrEqual(least[index]! - 0.1);
    }
  });

  test('repeat number and title beside each part, and give the sum and the note in the last', () => {
    for (const part of parts)
      expect(textsOf(part, 'body').map((row) => row.slice(0, 2))).toEqual([
        ['1', 'satu'],
        ['2', 'dua'],
      ]);
    expect(parts.map((part) => textsOf(part, 'body')[0]!.at(-1) === '9')).toEqual(
      parts.map((_, i) => i === parts.length - 1),
    );
    expect(parts.map(({ note }) => note !== undefined)).toEqual(parts.map((_, i) => i === parts.length - 1));
  });

  test('say that they go on, and rows fill their columns', () => {
    expect(parts.map(({ caption }) => plainText(caption))).toEqual(
      parts.map((_, i) => (i === 0 ? 'Target' : 'Target (lanjutan)')),
    );
    for (const { rows, columns } of parts)
      for (const { role, cells } of rows.filter(({ role: kind }) => kind !== 'header'))
        expect({ role, columns: cells.reduce((sum, { colspan = 1 }) => sum + colspan, 0) }).toEqual({
          role,
          columns: columns.length,
        });
  });
});
