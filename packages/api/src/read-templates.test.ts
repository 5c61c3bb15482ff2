import { expect, test } from 'vitest';
import { createWorkspace } from './create-workspace.ts';
import { createTemplateReader } from './read-templates.ts';

const plan = `plan uji "Uji" {
  region  "Kabupaten Uji"
  period  2022..2026
  uses    kominfo-2021
}

document buku-1 "Buku 1" { report analysis  template "kop.docx" }
document buku-2 "Buku 2" { report masterplan  template "kop.docx" }
document buku-3 "Buku 3" { report executive-summary  template "../kop.docx" }
document peta "Peta Jalan" { report roadmap }
`;

test('reads the template that a document names, each once, and none outside of the plan', async () => {
  const workspace = createWorkspace();
  workspace.setFile({ path: '/p/plan.rencana', text: plan });
  const opened: string[] = [];
  const read = createTemplateReader(workspace.plans()[0]!, async (path) => {
    opened.push(path);
    return new Uint8Array([1]);
  });
  expect((await read('buku-1'))?.template).toEqual({ file: 'kop.docx', bytes: new Uint8Array([1]) });
  expect(await read('buku-2')).toBe(await read('buku-1'));
  expect((await read('buku-3'))?.template).toEqual({ file: '../kop.docx', bytes: undefined });
  expect(await read('peta')).toBeUndefined();
  expect(opened).toEqual(['kop.docx']);
});
