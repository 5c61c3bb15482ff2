import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hover, Location, WorkspaceEdit } from 'vscode-languageserver';
import { indicators, openSmallPlan, people } from './small-plan.ts';
import { applyEdits, type Editor } from './start-editor.ts';

let editor: Editor;
beforeAll(async () => {
  editor = await openSmallPlan();
});
afterAll(() => editor.stop());

describe('names over the wire', () => {
  test('explains keywords, elements and the value of a figure in prose', async () => {
    const hover = async (file: string, needle: string, back = 1): Promise<string> => {
      const answer = await editor.ask<Hover | null>('textDocument/hover', editor.at(file, needle, back));
      return (answer?.contents as { value: string } | undefined)?.value ?? '';
    };
    expect(await hover('indicators.rencana', '  owner')).toContain('**owner**');
    expect(await hover('indicators.rencana', 'indicator')).toContain('**indicator**');
    expect(await hover('indicators.rencana', 'owner      setda')).toContain('**Sekretariat Daerah**');
    expect(await hover('sub/people.rencana', '[[ikm.baseline.2021')).toContain('76,5');
    expect(await hover('indicators.rencana', '  direction')).toContain('Pilihan: up (naik), down (turun)');
    expect(await hover('indicators.rencana', 'direction  up')).toBe('**up** · naik\n\n*rising*\n\nJuga: `naik`');
  });

  test('leads from a name to its declaration in another file, and into the library', async () => {
    const ikm = await editor.ask<Location[]>(
      'textDocument/definition',
      editor.at('sub/people.rencana', 'contributes-to  ikm'),
    );
    expect(ikm).toEqual([
      {
        uri: editor.uri('indicators.rencana'),
        range: { start: { line: 0, character: 10 }, end: { line: 0, character: 13 } },
      },
    ]);
    const service = await editor.ask<Location[]>(
      'textDocument/definition',
      editor.at('indicators.rencana', 'governance.public', 1),
    );
    expect(service[0]?.uri).toMatch(/^rencana-library:/);
    const text = await editor.ask<string>('rencana/libraryText', { uri: service[0]?.uri });
    expect(text.split('\n')[service[0]?.range.start.line ?? 0]).toContain('public-service');
  });

  test('lists all references, also those inside prose', async () => {
    const found = await editor.ask<Location[]>('textDocument/references', {
      ...editor.at('indicators.rencana', 'indicator ikm'),
      context: { includeDeclaration: true },
    });
    expect(found.map(({ uri, range }) => `${path.basename(uri)}:${range.start.line}`)).toEqual([
      'indicators.rencana:0',
      'people.rencana:6',
      'people.rencana:8',
      'people.rencana:8',
      'people.rencana:8',
    ]);
  });

  test('renames an element across files and inside prose, and leaves keywords and years alone', async () => {
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', {
      ...editor.at('sub/people.rencana', '[[ikm.bas', 5),
      newName: 'kepuasan',
    });
    const changes = edit.changes ?? {};
    expect(applyEdits(indicators, changes[editor.uri('indicators.rencana')] ?? [])).toBe(
      indicators.replace('indicator ikm', 'indicator kepuasan'),
    );
    expect(applyEdits(people, changes[editor.uri('sub/people.rencana')] ?? [])).toBe(
      people.replaceAll('ikm', 'kepuasan'),
    );
  });

  test('renames an element whose name is a keyword and leaves the keyword alone', async () => {
    const named = people.replaceAll('setda', 'owner');
    editor.change('indicators.rencana', indicators.replace('setda', 'owner'));
    editor.change('sub/people.rencana', named);
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', {
      ...editor.at('sub/people.rencana', 'sopd owner', 1),
      newName: 'sekretariat-daerah',
    });
    const changes = edit.changes ?? {};
    expect(applyEdits(named, changes[editor.uri('sub/people.rencana')] ?? [])).toBe(
      people.replaceAll('setda', 'sekretariat-daerah'),
    );
    expect(applyEdits(indicators.replace('setda', 'owner'), changes[editor.uri('indicators.rencana')] ?? [])).toBe(
      indicators.replace('setda', 'sekretariat-daerah'),
    );
    editor.change('indicators.rencana', indicators);
    editor.change('sub/people.rencana', people);
  });

  test('refuses to rename figures, keywords and what belongs to a library, with a sentence', async () => {
    const rename = (needle: string, back = 1) =>
      editor.ask('textDocument/rename', { ...editor.at('sub/people.rencana', needle, back), newName: 'x' });
    await expect(rename('[[ikm.baseline')).rejects.toThrow('tidak ada nama');
    await expect(rename('  owner')).rejects.toThrow('tidak ada nama');
    await expect(rename('in governance')).rejects.toThrow('hanya dapat dibaca');
    await expect(
      editor.ask('textDocument/rename', { ...editor.at('indicators.rencana', 'owner      setda'), newName: '2 kata' }),
    ).rejects.toThrow('bukan nama yang sah');
  });
});
