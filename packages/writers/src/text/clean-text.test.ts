import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test.each([
  ['control characters go', 'a\u0000b\u0007c\u007f\ufffe', 'abc'],
  ['lines become one', 'a\r\nb\tc\u2028d', 'a b c d'],
  ['half a letter becomes a sign', 'a\ud800b', 'a\ufffdb'],
  ['marks that turn what follows go, whole letters of any direction stay', 'a\u202eb \u2067مدينة\u2069', 'ab مدينة'],
  ['joined emoji and soft signs stay', '👩‍💻 🏙️ a\u00adb', '👩‍💻 🏙️ a\u00adb'],
])('%s', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});
