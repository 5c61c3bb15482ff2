import { expect, test } from 'vitest';
import { spanText } from './span-text.ts';

test.each([
  ['2022', '2031', '2022–2031'],
  ['2023', '2023', '2023'],
  ['2022-09', '2023-06', 'September 2022 – Juni 2023'],
  ['2023-03', '2023-06', 'Maret–Juni 2023'],
  ['2022-07-13', '2022-07-14', '13–14\u00a0Juli 2022'],
  ['2022-06-28', '2022-07-02', '28\u00a0Juni – 2\u00a0Juli 2022'],
  ['2022-q1', '2022-q2', 'triwulan I 2022 – triwulan II 2022'],
])('%s to %s reads %s', (from, until, text) => expect(spanText({ from, until }, 'id')).toBe(text));
