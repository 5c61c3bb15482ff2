import type { Value } from '@rencana/document';
import { expect, test } from 'vitest';
import { printedContent } from './printed-content.ts';
import { valueContent } from './value-content.ts';

const values: readonly (readonly [title: string, value: Value, content: object])[] = [
  [
    'a number keeps its decimals and unit',
    { kind: 'number', value: '98.64', digits: 2, unit: '%', text: '98,64%' },
    { kind: 'number', value: '98.64', format: '#,##0.00"%"' },
  ],
  [
    'a unit bears no quote into the format',
    { kind: 'number', value: '5', digits: 0, unit: 'a"b', text: '5 a"b' },
    { kind: 'number', value: '5', format: '#,##0"\u00a0ab"' },
  ],
  [
    'a unit that fits no format leaves the number a text',
    { kind: 'number', value: '5', digits: 0, unit: 'x'.repeat(300), text: '5 xxx' },
    { kind: 'text', text: '5 xxx' },
  ],
  [
    'rupiah are full rupiah',
    { kind: 'money', rupiah: '1500000000', text: 'Rp1,5\u00a0miliar' },
    { kind: 'number', value: '1500000000', format: '"Rp"#,##0' },
  ],
  [
    'scaled money stays in the unit that its header names',
    { kind: 'money', rupiah: '1250500000', scale: 1e6, text: '1.250,5' },
    { kind: 'number', value: '1250.5', format: '#,##0.0' },
  ],
  [
    'more digits than a spreadsheet keeps are a text',
    { kind: 'money', rupiah: '12345678901234567', scale: 1, text: 'Rp12.345.678.901.234.567' },
    { kind: 'text', text: 'Rp12.345.678.901.234.567' },
  ],
  [
    'an exact day is a day',
    { kind: 'date', iso: '2022-09-22', text: '22 September 2022' },
    { kind: 'number', value: '44826', format: '[$-421]d mmmm yyyy' },
  ],
  [
    'a month is a text',
    { kind: 'date', iso: '2022-09', text: 'September 2022' },
    { kind: 'text', text: 'September 2022' },
  ],
  [
    'a day before spreadsheets agree is a text',
    { kind: 'date', iso: '1900-02-28', text: '28 Februari 1900' },
    { kind: 'text', text: '28 Februari 1900' },
  ],
  ['a missing value is nothing', { kind: 'missing', why: 'Belum diukur.' }, { kind: 'empty' }],
  ['a formula of the author is a text', { kind: 'text', value: '=1+1' }, { kind: 'text', text: '=1+1' }],
];

test.each(values)('%s', (_, value, content) => {
  expect(valueContent(value, 'id')).toEqual(content);
});

test.each([
  ['5.310', '5310', { kind: 'number', value: '5310', format: '#,##0' }],
  ['79,50', '79.5', { kind: 'number', value: '79.5', format: '#,##0.00' }],
  ['12,4%', '12.4', { kind: 'number', value: '12.4', format: '#,##0.0"%"' }],
  ['Rp6,25\u00a0miliar', '6250000000', { kind: 'number', value: '6250000000', format: '"Rp"#,##0' }],
  ['5 dari 10', '5', { kind: 'text', text: '5 dari 10' }],
  ['–', undefined, { kind: 'empty' }],
  ['Juni 2023', undefined, { kind: 'text', text: 'Juni 2023' }],
])('“%s” on a drawing is typed where its format prints the same', (text, value, content) => {
  expect(printedContent(text, value, 'id')).toEqual(content);
});
