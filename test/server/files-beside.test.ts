import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startEditor } from './start-editor.ts';

const plan = `plan uji "Rencana Uji" { period 2022..2026  current-stage 1 }
evidence laporan "Laporan" { file "bukti/laporan.pdf" }
picture peta "Peta" { file "peta.png"  alt "Peta" }
`;

test('evidence and pictures whose files are not beside the plan are found in the editor, until the files are there', async () => {
  const editor = await startEditor({ 'plan.rencana': plan });
  try {
    const codes = ['evidence-file-missing', 'picture-file-missing'];
    const found = await editor.findings('plan.rencana', (all) =>
      codes.every((code) => all.some((one) => one.code === code)),
    );
    expect(found.find(({ code }) => code === codes[0])?.range.start.line).toBe(1);
    mkdirSync(path.join(editor.folder, 'bukti'));
    for (const file of ['bukti/laporan.pdf', 'peta.png']) writeFileSync(path.join(editor.folder, file), 'contoh');
    editor.open('plan.rencana', `// catatan\n${plan}`);
    const left = await editor.findings('plan.rencana', (all) => !all.some(({ code }) => codes.includes(String(code))));
    expect(left.filter(({ code }) => codes.includes(String(code)))).toEqual([]);
  } finally {
    await editor.stop();
  }
});
