import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildDocuments } from '@rencana/api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { examples, noAssets, openExample } from './example-workspace.ts';

interface Trace {
  readonly document: string;
  readonly entries: readonly {
    readonly at: string;
    readonly kind: string;
    readonly text: string;
    readonly element: string;
    readonly path?: string;
    readonly inherited?: true;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
}

const folder = path.join(examples, 'kotawaringin-timur');
const lineAt = (file: string, line: number): string | undefined =>
  readFileSync(path.join(folder, file), 'utf8').split('\n')[line - 1];

describe('the trace of every document of the complete example', () => {
  let traces: readonly Trace[] = [];
  beforeAll(async () => {
    const { workspace, state } = openExample('kotawaringin-timur');
    const result = await buildDocuments({ workspace, state, formats: [], trace: true, assets: noAssets });
    if (result.kind !== 'built') throw new Error(result.kind);
    traces = result.files.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as Trace);
  });

  test('holds to its published schema', () => {
    const schema = readFileSync(path.resolve(import.meta.dirname, '../../docs/trace.schema.json'), 'utf8');
    const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(JSON.parse(schema) as object);
    expect(traces.length).toBeGreaterThan(17);
    for (const trace of traces) {
      validate(trace);
      expect(validate.errors, trace.document).toBeNull();
    }
    expect(validate({ ...traces[0], entries: [{ ...traces[0]?.entries[0], line: 0 }] })).toBe(false);
  });

  test('names each place of a document once', () => {
    for (const { document, entries } of traces) {
      const places = entries.map(({ at }) => at);
      expect(new Set(places).size, document).toBe(places.length);
    }
  });

  test('leads to lines that exist and say something', () => {
    for (const { document, entries } of traces)
      for (const { file, line, column, at } of entries) {
        if (file.startsWith('rencana-library:')) continue;
        expect(
          lineAt(file, line)
            ?.slice(column - 1)
            .trim(),
          `${document} ${at}`,
        ).toBeTruthy();
      }
  });

  test('leads from a target of an indicator to that very figure', () => {
    const book = traces.find(({ document }) => document === 'buku-indikator');
    const figures = book?.entries.filter(({ kind, path: at }) => kind === 'value' && at?.startsWith('target.')) ?? [];
    expect(figures.length).toBeGreaterThan(50);
    for (const { text, file, line } of figures) expect(lineAt(file, line), text).toContain('target');
  });

  test('has rows, values, figures, headings, paragraphs and cards', () => {
    const kinds = new Set(traces.flatMap(({ entries }) => entries.map(({ kind }) => kind)));
    for (const kind of ['heading', 'paragraph', 'table', 'row', 'value', 'figure', 'profile', 'fact', 'clause'])
      expect(kinds).toContain(kind);
  });
});
