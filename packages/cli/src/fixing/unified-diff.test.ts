import { expect, test } from 'vitest';
import { unifiedDiff } from './unified-diff.ts';

test('shows each change with three lines around it, and changes near to each other together', () => {
  const lines = Array.from({ length: 20 }, (_, i) => `${i + 1}\n`);
  const after = lines.with(1, 'dua\n').toSpliced(4, 1).with(15, 'tujuh belas\n').join('');
  expect(unifiedDiff('a.rencana', lines.join(''), after)).toBe(
    `--- a/a.rencana
+++ b/a.rencana
@@ -1,8 +1,7 @@
 1
-2
+dua
 3
 4
-5
 6
 7
 8
@@ -14,7 +13,7 @@
 14
 15
 16
-17
+tujuh belas
 18
 19
 20
`,
  );
});

test('tells of a last line without an end, of a new text and of nothing', () => {
  expect(unifiedDiff('a', 'satu', 'dua\n')).toBe(
    '--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-satu\n\\ No newline at end of file\n+dua\n',
  );
  expect(unifiedDiff('a', '', 'dua\n')).toBe('--- a/a\n+++ b/a\n@@ -0,0 +1,1 @@\n+dua\n');
  expect(unifiedDiff('a', 'sama', 'sama')).toBe('');
});
