import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, DocumentSymbol, FoldingRange, TextEdit, WorkspaceSymbol } from 'vscode-languageserver';
import { files, indicators, openSmallPlan, people } from './small-plan.ts';
import { applyEdits, type Editor, startEditor } from './start-editor.ts';

let editor: Editor;
beforeAll(async () => {
  editor = await openSmallPlan();
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

  test('leaves in good order', async () => {
    const other = await startEditor(files);
    await other.ask('shutdown', {}).catch(() => {});
    await other.connection.sendNotification('exit');
    expect(await other.exitCode).toBe(0);
    await other.stop();
  });
});
