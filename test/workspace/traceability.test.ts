import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildDocuments, type PlanState, type Workspace } from '@rencana/api';
import { type Block, type Inline, plainText } from '@rencana/document';
import { planJson } from '@rencana/model';
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
        expect(lineAt(file, line)?.slice(column - 1), `${document} ${at}`).toMatch(/^\S/);
      }
  });

  test('leads from a target of an indicator to that very figure', () => {
    const book = traces.find(({ document }) => document === 'buku-indikator');
    const figures = book?.entries.filter(({ kind, path: at }) => kind === 'value' && at?.startsWith('target#')) ?? [];
    expect(figures.length).toBeGreaterThan(50);
    for (const { text, file, line, column, at } of figures) {
      // The plan writes `81,5` where the book prints `81,50`, and `Rp 1,95 triliun` where it prints `1.950`.
      const written = lineAt(file, line)?.slice(column - 1) ?? '';
      const [number = ''] = /^[\d.]*\d/.exec(text) ?? [];
      if (!written.startsWith('Rp'))
        expect(written.replace('.', ''), at).toMatch(new RegExp(`^${number.replace('.', '')}`));
    }
  });

  test('has rows, values, figures, headings, paragraphs and cards', () => {
    const kinds = new Set(traces.flatMap(({ entries }) => entries.map(({ kind }) => kind)));
    for (const kind of ['heading', 'paragraph', 'table', 'row', 'value', 'figure', 'profile', 'fact', 'clause'])
      expect(kinds).toContain(kind);
  });
});

describe('nothing that the plan says stands in a document without its place', () => {
  let workspace: Workspace;
  let state: PlanState;
  let said: ReadonlySet<string>;
  beforeAll(() => {
    ({ workspace, state } = openExample('kotawaringin-timur'));
    said = textsOf(planJson(state.plan));
  });

  /** Nodes without a place, of those that a reader would look for in the plan. */
  const lacking = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block): string[] => {
      if (block.kind === 'list') return block.items.flatMap((item) => lacking(item));
      if (block.kind === 'callout' || block.kind === 'landscape') return lacking(block.children);
      if (block.kind === 'table' || block.kind === 'figure') return block.place ? [] : [`${block.kind} ${block.id}`];
      if (block.kind === 'profile')
        return block.facts.flatMap((fact) => ((fact.place ?? block.place) ? [] : [`fact ${fact.term}`]));
      if (block.kind !== 'paragraph' || block.place) return [];
      const text = normal(plainText(block.children)).replace(/^“|”$/g, '');
      return said.has(text) || hasValue(block.children) ? [`paragraph ${text}`] : [];
    });

  test('in any document of the complete example', () => {
    for (const { id } of workspace.documents(state.root)) {
      const document = workspace.buildDocument(state.root, id);
      expect(
        document?.parts.flatMap(({ blocks }) => lacking(blocks)),
        id,
      ).toEqual([]);
    }
  });

  test('and figures in tables of money and targets lead to the amount itself, not to its row', () => {
    const document = workspace.buildDocument(state.root, 'buku-2');
    const matrix = document?.parts.flatMap(({ blocks }) => amountsOf(blocks)) ?? [];
    expect(matrix.length).toBeGreaterThan(100);
    expect(matrix.filter((path) => /^budget(\.\d+)?#\d+:value$/.test(path)).length).toBeGreaterThan(30);
    expect(matrix.filter((path) => /^target(\.\d+)?#\d+:value$/.test(path)).length).toBeGreaterThan(60);
  });
});

function amountsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'landscape') return amountsOf(block.children);
    if (block.kind !== 'table') return [];
    const inlines = block.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content));
    return inlines.flatMap((inline) => (inline.kind === 'value' && inline.place ? [inline.place.path] : []));
  });
}

function hasValue(inlines: readonly Inline[]): boolean {
  return inlines.some(
    (inline) => (inline.kind === 'value' && !inline.place) || ('children' in inline && hasValue(inline.children)),
  );
}

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Titles and prose of the plan that are long enough not to be there by chance. */
function textsOf(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string' && value.length >= 20) found.add(normal(value));
  else if (value && typeof value === 'object') for (const each of Object.values(value)) textsOf(each, found);
  return found;
}
