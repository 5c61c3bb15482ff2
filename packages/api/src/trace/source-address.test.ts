import { expect, test } from 'vitest';
import { readSourceAddress } from './source-address.ts';

const place = { file: 'bab dua/aksi.rencana', line: 12, column: 3 };
const addressOf = (base: string, file = place.file) => {
  const address = readSourceAddress(base);
  if (typeof address === 'object') throw new Error(address.problem.en);
  return address({ ...place, file });
};

test.each([
  ['https://example.org/blob/main/', 'https://example.org/blob/main/bab%20dua/aksi.rencana#L12'],
  ['vscode://file/rencana', 'vscode://file/rencana/bab%20dua/aksi.rencana:12:3'],
  ['editor://open?file={file}&line={line}', 'editor://open?file=bab%20dua/aksi.rencana&line=12'],
])('links below %s', (base, address) => expect(addressOf(base)).toBe(address));

test('a library that came with the tool has no address below that of the plan', () => {
  expect(addressOf('https://example.org', 'rencana-library:/kominfo-2021/library.rencana')).toBeUndefined();
});

test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'main/blob', ''])(
  'an address such as "%s" is refused',
  (base) => expect(readSourceAddress(base)).toHaveProperty('problem'),
);
