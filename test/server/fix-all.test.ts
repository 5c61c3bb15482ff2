import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { applyEdits, type Editor, startEditor } from './start-editor.ts';

const plan = `plan kotim "Masterplan Kotim" {
  uses    kominfo-2021
  region  "Kabupaten Kotawaringin Timur"
  period  2022..2031
}
`;
const damaged = `// catatan
indikator ikm “Indeks Kepuasan” in governance.public-service {
  direction  up
  baseline   2021 = 76.5
  target     2023 = 80.5
}
`;
const mended = damaged
  .replace('indikator', 'indicator')
  .replace('“Indeks Kepuasan”', '"Indeks Kepuasan"')
  .replace('76.5', '76,5')
  .replace('80.5', '80,5');

let editor: Editor;
let uri: string;
let found: readonly Diagnostic[];
beforeAll(async () => {
  editor = await startEditor({
    'plan.rencana': plan,
    'ikm.rencana': damaged,
    'lain.rencana': damaged.replace('ikm', 'b'),
  });
  uri = editor.open('ikm.rencana');
  found = await editor.findings('ikm.rencana', (all) => all.some(({ code }) => code === 'foreign-number'));
});
afterAll(() => editor.stop());

/** The actions at the first finding of a code. */
async function actionsAt(code: string, only?: string[]): Promise<CodeAction[]> {
  const range = found.find((diagnostic) => diagnostic.code === code)?.range;
  const context = { diagnostics: [], ...(only && { only }) };
  return editor.ask('textDocument/codeAction', { textDocument: { uri }, range, context });
}

const textAfter = (action: CodeAction | undefined): string => {
  expect(Object.keys(action?.edit?.changes ?? {})).toEqual([uri]);
  return applyEdits(damaged, action?.edit?.changes?.[uri] ?? []);
};

describe('fixing everything from the editor', () => {
  test('mends all that is certain in the file, and only there', async () => {
    const [all] = await actionsAt('foreign-number', ['source.fixAll']);
    expect(all).toMatchObject({ kind: 'source.fixAll.rencana', title: expect.stringMatching(/yang pasti.*\(4\)$/) });
    expect(textAfter(all)).toBe(mended);
    const lines = all?.edit?.changes?.[uri]?.flatMap(({ range }) => [range.start.line, range.end.line]);
    expect(lines).toEqual([1, 2, 3, 5]);
  });

  test('mends all findings of one kind, offered where the file has several', async () => {
    const actions = await actionsAt('foreign-number', ['quickfix']);
    const ofKind = actions.find(({ title }) => title.includes('foreign-number'));
    expect(ofKind?.title).toBe('Perbaiki semua “foreign-number” di berkas ini (2)');
    expect(textAfter(ofKind)).toBe(damaged.replace('76.5', '76,5').replace('80.5', '80,5'));
    const alone = await actionsAt('broken-quote', ['quickfix']);
    expect(alone.map(({ title }) => title).join()).not.toContain('Perbaiki semua');
  });

  test('leaves the session as it was: an offer that nobody takes changes no finding', async () => {
    const before = await actionsAt('foreign-number');
    expect(await actionsAt('foreign-number')).toEqual(before);
  });

  test('makes the edit when it is asked for, where the editor can do that', async () => {
    const other = await startEditor({ 'plan.rencana': plan, 'ikm.rencana': damaged }, 'folder', {
      codeAction: { resolveSupport: { properties: ['edit'] } },
    });
    const at = { uri: other.open('ikm.rencana') };
    const [first] = await other.findings('ikm.rencana', (all) => all.some(({ code }) => code === 'foreign-number'));
    const actions = await other.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: at,
      range: first?.range,
      context: { diagnostics: [], only: ['source.fixAll.rencana'] },
    });
    expect(actions.map(({ edit }) => edit)).toEqual([undefined]);
    const resolved = await other.ask<CodeAction>('codeAction/resolve', actions[0] ?? {});
    expect(applyEdits(damaged, resolved.edit?.changes?.[at.uri] ?? [])).toBe(mended);
    await other.stop();
  });
});
