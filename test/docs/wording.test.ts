import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
/** What a planner reads: messages stand in the sources, the rest in the pages. */
const folders = [...readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}/src`), 'docs'];
const isRead = (file: string): boolean =>
  /\.(ts|md|json)$/.test(file) && !/\.test\.ts$|(^|\/)(generated|testing)\//.test(file);
const foreign = /\b(elemen|properti|sifat|atribut)(nya)?\b/i;
/** The one term by which planners look for a sub-dimension: books call it so. */
const isTerm = (line: string): boolean => line.includes('subdimensi, sub dimensi, elemen, aspek');

function linesWith(pattern: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(isRead)
      .flatMap((file) =>
        readFileSync(path.join(root, folder, file), 'utf8')
          .split('\n')
          .filter((line) => pattern.test(line) && !isTerm(line))
          .map((line) => `${folder}/${file}: ${line.trim()}`),
      ),
  );
}

test('what a planner reads says unsur for an element and isian for a property', () => {
  expect(linesWith(foreign)).toEqual([]);
});

test('would find the other words', () => {
  expect(['sebuah elemen', 'Properti yang', 'sifatnya'].every((text) => foreign.test(text))).toBe(true);
  expect(['elementer', 'Property', 'bersifat'].some((text) => foreign.test(text))).toBe(false);
});
