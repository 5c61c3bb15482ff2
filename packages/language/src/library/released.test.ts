import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { libraryTexts } from './generated/library-texts.ts';

/**
 * Editions that are released: plans rest on them, so that not one letter may change. A new guide is a new file.
 *
 * An edition is released when it holds all that it is to hold: move its name here from `inPreparation`, with the SHA-256
 * that the failing test prints, and say so in the changelog. Nothing ever leaves this table.
 */
const released: Readonly<Record<string, string>> = {
  ikci: 'b0cc0b15e84afcdfd580b1026e05f82ffa0793e3f4e0c296ad6d48acf541289f',
  'spbe-2018': '50ac523ffe67a0c5d8dac191cb7d20440a0c1a6c487170ba70bd1d819082489a',
  'spbe-2021': '3e64d6b5203b9377cdec7c0d50296777f008e401555ccc3ad4bc12b8055924fc',
};

/** Editions that still grow, and why. */
const inPreparation: Readonly<Record<string, string>> = {
  'kominfo-2021': 'Its requirements may still change before its release.',
  'kominfo-2023': 'Its requirements may still change before its release.',
  'nomenklatur-2019': 'It may still take in the codes themselves.',
  'nomenklatur-2020': 'It may still take in the codes themselves.',
  'nomenklatur-2021': 'It may still take in the codes themselves.',
  'nomenklatur-2023': 'It may still take in the codes themselves.',
  'nomenklatur-2024': 'It may still take in the codes themselves.',
  'nomenklatur-2025': 'It may still take in the codes themselves.',
  'penilaian-2022': 'Its weights may still be replaced by published ones.',
};

const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test('a released edition never changes', () => {
  const hashes = libraryTexts
    .filter(({ name }) => !(name in inPreparation))
    .map(({ name, text }) => [name, hashOf(text)] as const);
  expect(Object.fromEntries(hashes)).toEqual(released);
});

test('an edition in preparation exists', () => {
  const names = libraryTexts.map(({ name }) => name);
  for (const name of Object.keys(inPreparation)) expect(names).toContain(name);
});
