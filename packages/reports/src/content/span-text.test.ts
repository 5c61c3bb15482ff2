import { expect, test } from 'vitest';
import { spanText } from './span-text.ts';

test.each([
  ['2022', '2031', '2022–2031'],
  ['2023', '2023', '2023'],
  ['2022-09', '2023-06', 'September 2022 – Juni 2023'],
  ['2023-03', '2023-06', 'Maret–Juni 2023'],
  ['2022-07-13', '2022-07-14', '13–14\u00a0Juli 2022'],
  ['2022-06-28', '2022-07-02', '28\u00a0Juni – 2\u00a0Juli 2022'],
  ['2022-q1', '2022-q2', 'triwulan I–II 2022'],
  ['2022-q4', '2023-q1', 'triwulan IV 2022 – triwulan I 2023'],
])('%s to %s reads %s', (from, until, text) => expect(spanText({ from, until }, 'id')).toBe(text));

test('two quarters of one year read so in English', () =>
  expect(spanText({ from: '2026-q1', until: '2026-q4' }, 'en')).toBe('first–fourth quarter of 2026'));
