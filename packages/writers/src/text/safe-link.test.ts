import { expect, test } from 'vitest';
import { safeLink } from './safe-link.ts';

test.each([
  ['https://example.org/a b?c=d&e', 'https://example.org/a%20b?c=d&e'],
  ['https://example.org/a%20b', 'https://example.org/a%20b'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
])('“%s” leads to %s', (href, link) => {
  expect(safeLink(href)).toBe(link);
});
