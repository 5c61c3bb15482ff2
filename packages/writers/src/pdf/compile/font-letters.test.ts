import { expect, test } from 'vitest';
import { fileAssets } from '../../testing/file-assets.ts';
import { readFontLetters } from './font-letters.ts';

test('a font tells which letters it can draw', async () => {
  const has = readFontLetters(await fileAssets.font('sans-regular'));
  const draws = (letter: string) => has(letter.codePointAt(0)!);
  expect(['a', 'é', '–', '“', '·', 'ß'].map(draws)).toEqual([true, true, true, true, true, true]);
  expect(['م', '漢', '😀'].map(draws)).toEqual([false, false, false]);
});
