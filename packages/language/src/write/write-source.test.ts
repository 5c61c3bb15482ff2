import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FragmentElement } from '@rencana/model';
import { describe, expect, test } from 'vitest';
import { libraryTexts } from '../library/generated/library-texts.ts';
import { readText } from '../read-text.ts';
import { taste } from '../testing/taste.ts';
import { writeMoney, writeNumber } from './write-number.ts';
import { writeProse } from './write-prose.ts';
import { writeSource } from './write-source.ts';

const examples = path.resolve(import.meta.dirname, '../../../../examples');
const sources = [
  ['the taste', taste],
  ...libraryTexts.map(({ path: file, text }) => [file, text]),
  ...readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.rencana'))
    .map((file) => [file, readFileSync(path.join(examples, file), 'utf8')]),
] as [string, string][];

/** What a text says after it was read, written and read again. */
const again = (elements: readonly FragmentElement[]) => readText(writeSource({ elements })).fragment;

describe('source written from what was read', () => {
  test.each(sources)('says the same as %s', (_, text) => {
    const { elements } = readText(text).fragment;
    const { elements: next, problems } = again(elements);
    expect(problems).toEqual([]);
    expect(next).toEqual(elements);
  });

  test('is settled: writing it once more gives the same text', () => {
    for (const [, text] of sources) {
      const written = writeSource(readText(text).fragment);
      expect(writeSource(readText(written).fragment)).toBe(written);
    }
  });

  test('is laid out as a careful person would', () => {
    const text =
      'programme p "P \\"x\\"" in a.b { budget csr 2023=Rp 1500000000 2024 = Rp 750.000.000 output "tidak ada" goal "G" english "E" }\nsopd a';
    const { elements } = readText(text.replace(' output "tidak ada"', '')).fragment;
    expect(writeSource({ elements })).toBe(
      'programme p "P \\"x\\"" in a.b {\n  budget   csr  2023 = Rp 1,5 miliar   2024 = Rp 750 juta\n  goal     "G"\n  english  "E"\n}\n\nsopd a\n',
    );
  });
});

test.each([
  ['76.5', '76,5'],
  ['-5.70', '-5,70'],
  ['1250', '1250'],
  ['12500', '12.500'],
  ['1250000.25', '1.250.000,25'],
])('writes the number %s as %s', (decimal, text) => expect(writeNumber(decimal)).toBe(text));

test.each([
  ['0', 'Rp 0'],
  ['750000', 'Rp 750.000'],
  ['750000000', 'Rp 750 juta'],
  ['1500000000', 'Rp 1,5 miliar'],
  ['1250000000', 'Rp 1,25 miliar'],
  ['1234000000', 'Rp 1.234 juta'],
  ['1234567', 'Rp 1.234.567'],
  ['-2000000', '-Rp 2 juta'],
])('writes the amount %s as %s', (rupiah, text) => expect(writeMoney(rupiah)).toBe(text));

test.each([
  [[]],
  [['a "b" \\ c']],
  [['[[x]] [', { path: 'a.b' }, '[']],
  [['satu\ndua\n\n  tiga']],
  [['  satu\n  dua'.slice(2)]],
  [['satu """ "dua"\n"tiga"']],
  [['satu\n', { path: 'ikm.target.2024' }, ' dua\n', { path: 'x' }]],
  [['\nsatu']],
  [['satu\n']],
])('writes the prose %j so that it reads the same', (prose) => {
  const text = `narrative n "N" {\n  text ${writeProse(prose, '    ')}\n}\n`;
  const [element] = readText(text).fragment.elements;
  expect(element?.properties[0]?.value).toEqual({ shape: 'prose', prose });
});
