import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  Range,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { applyEdits, type Editor, startEditor } from './start-editor.ts';

const plan = `plan kotim "Masterplan Kotim" {
  uses    kominfo-2021
  region  "Kabupaten Kotawaringin Timur"
  period  2022..2031
}
`;
const indicators = `indicator ikm "Indeks Kepuasan Masyarakat" in governance.public-service {
  kind       index
  direction  up
  baseline   2021 = 76,5
  target     2023 = 80
  owner      setda
}
`;
const people = `sopd setda "Sekretariat Daerah" {
  kind  sekretariat
}

quickwin layanan "Layanan Satu Pintu" in governance.public-service {
  owner           setda
  contributes-to  ikm
  schedule        2022-09..2023-06
  problem         "Nilai [[ikm]] baru [[ikm.baseline.2021]] dari target [[ikm.target.2023]]"
}
`;
const files = { 'plan.rencana': plan, 'indicators.rencana': indicators, 'sub/people.rencana': people };
const labels = ({ items }: CompletionList): string[] => items.map(({ label }) => label);

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor(files);
  for (const file of Object.keys(files)) editor.open(file);
});
afterAll(() => editor.stop());

describe('the language server over the wire', () => {
  test('publishes findings with code, page and place, also for a file that is not open', async () => {
    const other = await startEditor({
      ...files,
      'sub/people.rencana': people.replace('owner           setda', 'owner           setdaa'),
    });
    const found = await other.findings('sub/people.rencana', (all) => all.some(({ code }) => code === 'unknown-name'));
    const unknown = found.find(({ code }) => code === 'unknown-name');
    expect(unknown).toMatchObject({ severity: 1, source: 'rencana', range: { start: { line: 5, character: 18 } } });
    expect(unknown?.message).toContain('setdaa');
    expect(unknown?.codeDescription?.href).toMatch(/rules\/unknown-name\.md$/);
    await other.stop();
  });

  test('takes the unsaved text of one file into account for findings in another', async () => {
    editor.change('indicators.rencana', indicators.replace('indicator ikm', 'indicator ikm-baru'));
    await editor.findings('sub/people.rencana', (all) => all.some(({ code }) => code === 'unknown-name'));
    editor.change('indicators.rencana', indicators);
    const found = await editor.findings('sub/people.rencana', (all) =>
      all.every(({ code }) => code !== 'unknown-name'),
    );
    expect(found.filter(({ severity }) => severity === 1)).toEqual([]);
  });

  test('offers only names that fit at a reference, with title and kind', async () => {
    const answer = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('indicators.rencana', 'owner      se'),
    );
    expect(labels(answer)).toEqual(['setda']);
    expect(answer.items[0]).toMatchObject({
      detail: 'sopd · Sekretariat Daerah',
      textEdit: { newText: 'setda' },
    });
  });

  test('offers at most 200 names, never the element itself, and finds the others by what is typed', async () => {
    const agencies = Array.from({ length: 250 }, (_, i) => `sopd badan-${i} "Badan ${i}"\n`).join('');
    const actions = 'action satu "Satu" in governance\naction dua "Dua" in governance {\n  after ';
    editor.change('sub/people.rencana', `${people}${agencies}${actions}`);
    const others = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('sub/people.rencana', '  after '),
    );
    expect(labels(others)).toEqual(['layanan', 'satu']);
    editor.change('sub/people.rencana', `${people}${agencies}action satu "Satu" { owner `);
    const many = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('sub/people.rencana', '{ owner '),
    );
    expect({ isIncomplete: many.isIncomplete, count: many.items.length }).toEqual({ isIncomplete: true, count: 200 });
    editor.change('sub/people.rencana', `${people}${agencies}action satu "Satu" { owner badan-24`);
    const typed = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('sub/people.rencana', '{ owner badan-24'),
    );
    expect(labels(typed)).toContain('badan-249');
    editor.change('sub/people.rencana', people);
  });

  test('finds a keyword by the term that a planner looks for', async () => {
    editor.change('indicators.rencana', indicators.replace('  owner      setda\n', '  pemil\n'));
    const answer = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('indicators.rencana', '  pemil'),
    );
    const owner = answer.items.find(({ label }) => label === 'owner');
    expect(owner?.filterText).toContain('pemilik');
    expect(labels(answer)).toContain('target');
    expect(labels(answer)).not.toContain('direction');
    editor.change('indicators.rencana', indicators);
  });

  test('offers the words of a closed list, in a broken text too', async () => {
    editor.change('indicators.rencana', `${indicators}\nindicator b "B {\n  direction `);
    const answer = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('indicators.rencana', '"B {\n  direction '),
    );
    expect(labels(answer)).toEqual(['up', 'down', 'maintain', 'within']);
    expect(answer.items[0]).toMatchObject({ detail: 'naik', filterText: 'up naik' });
    editor.change('indicators.rencana', indicators);
  });

  test('offers kinds where a declaration may stand, and dimensions after in', async () => {
    editor.change('indicators.rencana', `${indicators}\nind`);
    const kinds = await editor.ask<CompletionList>('textDocument/completion', editor.at('indicators.rencana', '\nind'));
    expect(labels(kinds)).toEqual(expect.arrayContaining(['indicator', 'quickwin', 'extend']));
    editor.change('indicators.rencana', `${indicators}\nindicator x "X" in governance.pub`);
    const places = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('indicators.rencana', 'in governance.pub'),
    );
    expect(labels(places).slice().sort()).toEqual(expect.arrayContaining(['governance', 'governance.public-service']));
    expect(labels(places)).not.toContain('setda');
    editor.change('indicators.rencana', indicators);
  });

  test('offers names and figures inside a mention', async () => {
    editor.change('sub/people.rencana', people.replace('[[ikm]]', '[[ikm.'));
    const answer = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('sub/people.rencana', '[[ikm.'),
    );
    expect(labels(answer)).toEqual(expect.arrayContaining(['ikm.baseline', 'ikm.target', 'ikm.owner']));
    editor.change('sub/people.rencana', people);
  });

  test('explains keywords, elements and the value of a figure in prose', async () => {
    const hover = async (file: string, needle: string, back = 1): Promise<string> => {
      const answer = await editor.ask<Hover | null>('textDocument/hover', editor.at(file, needle, back));
      return (answer?.contents as { value: string } | undefined)?.value ?? '';
    };
    expect(await hover('indicators.rencana', '  owner')).toContain('**owner**');
    expect(await hover('indicators.rencana', 'indicator')).toContain('**indicator**');
    expect(await hover('indicators.rencana', 'owner      setda')).toContain('**Sekretariat Daerah**');
    expect(await hover('sub/people.rencana', '[[ikm.baseline.2021')).toContain('76,5');
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

  test('fixes a finding', async () => {
    const wrong = indicators.replace('76,5', '76.5');
    editor.change('indicators.rencana', wrong);
    const [found] = await editor.findings('indicators.rencana', (all) =>
      all.some(({ code }) => code === 'foreign-number'),
    );
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: editor.uri('indicators.rencana') },
      range: found?.range,
      context: { diagnostics: [found] },
    });
    const quick = actions.find(({ kind }) => kind === 'quickfix');
    const all = actions.find(({ kind }) => kind === 'source.fixAll.rencana');
    for (const action of [quick, all]) {
      const edits = action?.edit?.changes?.[editor.uri('indicators.rencana')] ?? [];
      expect(applyEdits(wrong, edits)).toBe(indicators);
    }
    editor.change('indicators.rencana', indicators);
  });

  test('formats a file and changes nothing but what differs', async () => {
    const messy = indicators.replace('  kind       index', 'kind index');
    editor.change('indicators.rencana', messy);
    const edits = await editor.ask<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri: editor.uri('indicators.rencana') },
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(applyEdits(messy, edits)).toBe(indicators);
    expect(edits).toHaveLength(1);
    expect(edits[0]?.newText.length).toBeLessThan(40);
    editor.change('indicators.rencana', indicators);
  });

  test('outlines a file, folds it, and finds elements of the whole workspace', async () => {
    const textDocument = { uri: editor.uri('sub/people.rencana') };
    const outline = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    expect(outline.map(({ name }) => name)).toEqual(['setda — Sekretariat Daerah', 'layanan — Layanan Satu Pintu']);
    const folds = await editor.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [0, 1],
      [4, 8],
    ]);
    const found = await editor.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'kepuasan' });
    expect(found.map(({ name }) => name)).toEqual(['ikm — Indeks Kepuasan Masyarakat']);
  });

  test('answers a cancelled request with an error', async () => {
    const question = { ...editor.at('indicators.rencana', 'indicator ikm'), context: { includeDeclaration: true } };
    expect(await editor.askAndCancel('textDocument/references', question)).toBe(-32800);
  });

  test('shows a document as HTML, follows an unsaved edit, and keeps the last good version', async () => {
    const uri = editor.uri('plan.rencana');
    type Answer = { html?: string; note?: string; documents: { id: string }[] };
    const first = await editor.ask<Answer>('rencana/preview', { uri });
    expect(first.documents.length).toBeGreaterThan(0);
    const document = first.documents.find(({ id }) => /indicator|indikator/.test(id))?.id;
    const before = await editor.ask<Answer>('rencana/preview', { uri, document });
    expect(before.html).toContain('Indeks Kepuasan Masyarakat');
    editor.change('indicators.rencana', indicators.replace('Kepuasan Masyarakat', 'Kepuasan Warga'));
    const after = await editor.ask<Answer>('rencana/preview', { uri, document });
    expect(after.html).toContain('Indeks Kepuasan Warga');
    expect(after.note).toBeUndefined();
    editor.change('indicators.rencana', indicators.replace('"Indeks Kepuasan Masyarakat"', '"Indeks'));
    const broken = await editor.ask<Answer>('rencana/preview', { uri, document });
    expect(broken.html).toBe(after.html);
    expect(broken.note).toContain('indicators.rencana:1');
    editor.change('indicators.rencana', indicators);
  });

  test('leads from what the preview shows to the text, and from the text to what it shows', async () => {
    const uri = editor.uri('indicators.rencana');
    type Answer = { html: string; documents: { id: string }[] };
    const { documents } = await editor.ask<Answer>('rencana/preview', { uri });
    const document = documents.find(({ id }) => /indicator|indikator/.test(id))?.id;
    const { html } = await editor.ask<Answer>('rencana/preview', { uri, document });
    const { position } = editor.at('indicators.rencana', '2023 = 80', 1);
    const place = await editor.ask<string>('rencana/shownAt', { uri, document, position });
    expect(html).toContain(`data-place="${place}"`);
    expect(place).toMatch(/^kotim\.ikm target(\.\d)?#\d:value$/);
    const [element, path] = place.split(' ');
    const there = await editor.ask<{ uri: string; range: Range }>('rencana/placeOf', { uri, element, path });
    expect(there.uri).toBe(uri);
    expect(there.range.end).toEqual(editor.at('indicators.rencana', '2023 = 80').position);
    expect(await editor.ask('rencana/shownAt', { uri: editor.uri('plan.rencana'), document, position })).not.toBe(
      place,
    );
  });

  test('builds documents beside the plan', async () => {
    const out = `${editor.folder}-out`;
    const answer = await editor.ask<{ kind: string; files: string[]; message: string }>('workspace/executeCommand', {
      command: 'rencana.build',
      arguments: [{ uri: editor.uri('plan.rencana'), formats: ['md'], folder: out }],
    });
    expect(answer.message).toContain(out);
    expect(answer.kind).toBe('built');
    expect(answer.files.every((file) => existsSync(fileURLToPath(file)))).toBe(true);
    expect(readdirSync(path.join(out, 'kotim'))).toContain('rencana-manifest.json');
    writeFileSync(path.join(out, 'kotim/rencana-manifest.json'), '{');
    const refused = await editor.ask<{ kind: string; message: string }>('workspace/executeCommand', {
      command: 'rencana.build',
      arguments: [{ uri: editor.uri('plan.rencana'), formats: ['md'], folder: out }],
    });
    expect(refused).toMatchObject({ kind: 'refused', message: expect.stringMatching(/rusak/) });
    rmSync(out, { recursive: true });
  });

  test('stops a build in its middle when it is cancelled, and writes nothing', async () => {
    const out = `${editor.folder}-stopped`;
    const stop = new CancellationTokenSource();
    const named: string[] = [];
    editor.connection.onNotification('rencana/buildProgress', ({ name }: { name: string }) => {
      named.push(name);
      stop.cancel();
    });
    const question = { uri: editor.uri('plan.rencana'), formats: ['html', 'docx', 'xlsx'], folder: out };
    const answer = editor.connection.sendRequest(
      'workspace/executeCommand',
      { command: 'rencana.build', arguments: [question] },
      stop.token,
    );
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    expect(named[0]).toMatch(/^[a-z0-9-]+\.html$/);
    // What was under way is finished; the rest is not begun.
    expect(named.length).toBeLessThanOrEqual(2);
    expect(existsSync(out)).toBe(false);
  });

  test('leaves in good order', async () => {
    const other = await startEditor(files);
    await other.ask('shutdown', {}).catch(() => {});
    await other.connection.sendNotification('exit');
    expect(await other.exitCode).toBe(0);
    await other.stop();
  });
});
