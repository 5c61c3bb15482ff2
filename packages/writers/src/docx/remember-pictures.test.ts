import { expect, test } from 'vitest';
import { rememberPicture } from './remember-pictures.ts';

const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024);

test('a picture is drawn once for a key, and again when others have taken its room', () => {
  let drawn = 0;
  const draw = () => {
    drawn++;
    return megabytes(10);
  };
  expect(rememberPicture('satu', draw)).toBe(rememberPicture('satu', draw));
  expect(drawn).toBe(1);
  for (const key of ['dua', 'tiga', 'empat']) rememberPicture(key, draw);
  rememberPicture('satu', draw);
  expect(drawn).toBe(5);
});
