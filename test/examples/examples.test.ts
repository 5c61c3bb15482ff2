import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkspace, formatText } from '@rencana/api';
import { readText } from '@rencana/language';
import { findFigure, kindNames, type Plan } from '@rencana/model';
import { describe, expect, test } from 'vitest';

const examples = path.resolve(import.meta.dirname, '../../examples');
const libraries = path.resolve(import.meta.dirname, '../../packages/language/src/library');
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.rencana'))
    .sort()
    .map((file) => path.join(folder, file));

const files = filesBelow(examples).map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
const workspace = createWorkspace();
for (const file of files) workspace.setFile(file);
const folders = readdirSync(examples).filter((name) =>
  filesBelow(path.join(examples, name)).some((file) => path.basename(file) === 'plan.rencana'),
);

const planOf = (folder: string): Plan => {
  const state = workspace.findPlan(path.join(examples, folder));
  if (!state) throw new Error(`There is no plan in ${folder}.`);
  return state.plan;
};

test('there is an example of every sort', () => {
  expect(folders).toEqual([
    'daftar-indikator',
    'kabupaten-impor',
    'kota-contoh-2023',
    'kotawaringin-timur',
    'minimal',
    'satu-sopd',
    'tahun-ketiga',
  ]);
});

describe.each(folders)('the example %s', (folder) => {
  test('has no findings', () => {
    const findings = workspace.findPlan(path.join(examples, folder))?.findings;
    expect(findings?.map(({ code, message, place }) => [code, message.en, place])).toEqual([]);
  });

  test('gives every document that it asks for', () => {
    const root = path.join(examples, folder);
    const requests = workspace.documents(root);
    expect(requests.length).toBeGreaterThan(0);
    for (const { id } of requests) expect(workspace.buildDocument(root, id), id).toBeDefined();
  });
});

/** Released before the formatter laid neighbouring lines under each other: not one letter of them may change. */
const isFrozen = (file: string): boolean => ['ikci.rencana', 'spbe-2021.rencana'].includes(path.basename(file));
const sources = [...files.map(({ path: file }) => file), ...filesBelow(libraries).filter((file) => !isFrozen(file))];

describe.each(sources.map((file) => [path.relative(path.resolve(examples, '..'), file), file]))('%s', (_, file) => {
  const text = readFileSync(file, 'utf8');

  test('is laid out as the formatter does it', () => {
    expect(formatText(text)).toBe(text);
  });

  test('says the same after its blanks and lines are spoilt and it is formatted', () => {
    const spoilt = text.replace(/^ {2}(?=[a-z])/gm, '      ').replace(/(?<=^ *[a-z-]+) {2,}(?=[a-z0-9"])/gm, ' ');
    const { fragment } = readText(formatText(spoilt));
    expect(fragment).toEqual(readText(text).fragment);
    expect(fragment.problems).toEqual([]);
  });
});

describe('what the examples are there to show', () => {
  const figureOf = (folder: string, figure: string) => {
    const found = findFigure(planOf(folder), figure);
    return found.kind === 'value' ? found.value : found;
  };

  test('the Kotim plan has every kind of element but a library', () => {
    const inside = files.filter(({ path: file }) => file.includes('/kotawaringin-timur/'));
    const written = new Set(inside.flatMap(({ text }) => readText(text).fragment.elements.map(({ kind }) => kind)));
    expect(kindNames.filter((kind) => !written.has(kind))).toEqual(['library']);
  });

  test('an imported indicator has its kind from the list and its values from the plan', () => {
    const plan = planOf('kabupaten-impor');
    expect(plan.resolve('spbe')).toMatchObject({ id: 'daftar-indikator.spbe', direction: 'up', kind: 'index' });
    expect(figureOf('kabupaten-impor', 'spbe.target.2024')).toMatchObject({ number: '2.7' });
  });

  test('an indicator of a library is part of the plan once the plan gives it values', () => {
    const names = planOf('kota-contoh-2023').parts.indicator.map(({ name }) => name);
    expect(names.filter((name) => name?.startsWith('spbe-'))).toEqual(['spbe-11', 'spbe-43']);
  });

  test('the published scores of Kediri give 3,315 under 10/20/30/20/20', () => {
    expect(figureOf('tahun-ketiga', 'evaluasi-2022.score')).toMatchObject({ number: '3.315' });
  });

  test('a target is that of the latest revision, and the first is remembered', () => {
    expect(figureOf('tahun-ketiga', 'nontunai.target.2024')).toMatchObject({ number: '40' });
    expect(figureOf('tahun-ketiga', 'nontunai.original-target.2024')).toMatchObject({ number: '45' });
  });

  test('a file of one SOPD adds to what the planning office declares', () => {
    const service = planOf('satu-sopd').parts.service[0];
    expect(service).toMatchObject({ name: 'rawat-jalan', users: expect.anything(), desired: expect.anything() });
  });
});
