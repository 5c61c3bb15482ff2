import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver';
import { startEditor } from './start-editor.ts';

const config = 'rencana.config.json';

const files = {
  'plan.rencana': `plan uji "Rencana Uji" { period 2022..2026 }
sopd dinas "Dinas Uji"
quickwin antrean "Antrean" { owner dinas  schedule 2022-01..2023-06 }
`,
  [config]: '{ "rules": { "quickwin-too-long": "off" }, "stagee": 2 }\n',
};

test('the configuration beside a plan counts in the editor, and again when it changes', async () => {
  const editor = await startEditor(files);
  const isTooLong = ({ code }: { readonly code?: string | number | undefined }): boolean =>
    code === 'quickwin-too-long';
  const save = (text: string | undefined): void => {
    const at = path.join(editor.folder, config);
    if (text === undefined) rmSync(at);
    else writeFileSync(at, text);
    editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: editor.uri(config), type: text === undefined ? FileChangeType.Deleted : FileChangeType.Changed },
      ],
    });
  };
  try {
    const [told] = await editor.findings(config, (all) => all.length === 1);
    expect(told).toMatchObject({
      code: 'config-unknown-name',
      range: { start: { line: 0, character: 43 }, end: { line: 0, character: 51 } },
    });
    editor.open('plan.rencana');
    expect((await editor.findings('plan.rencana', (all) => all.length > 0)).some(isTooLong)).toBe(false);
    save('{ "rules": { "quickwin-too-long": "error" } }');
    const found = await editor.findings('plan.rencana', (all) => all.some(isTooLong));
    expect(found.find(isTooLong)?.severity).toBe(1);
    await editor.findings(config, (all) => all.length === 0);
    save('{ "rules": { "quickwin-too-long": { "months": 24 } } }');
    await editor.findings('plan.rencana', (all) => !all.some(isTooLong));
    save(undefined);
    const after = await editor.findings('plan.rencana', (all) => all.some(isTooLong));
    expect(after.find(isTooLong)?.severity).toBe(2);
  } finally {
    await editor.stop();
  }
});
