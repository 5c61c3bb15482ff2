import { expect, test } from 'vitest';
import type { CompletionList } from 'vscode-languageserver';
import { startEditor } from './start-editor.ts';

const files = {
  'plan.rencana': `plan kotim "Masterplan Kotim" {
  uses    kominfo-2021
  region  "Kabupaten Kotawaringin Timur"
  period  2022..2031
}
`,
  'sub/people.rencana': `sopd setda "Sekretariat Daerah" {
  kind  sekretariat
}
`,
  'sub/documents.rencana': `document buku "Buku" {
  report    masterplan
  sections  foreword
}
`,
};

test('a file opened alone is read with the plan in the folder above it', async () => {
  const editor = await startEditor(files, 'single files');
  try {
    editor.open('sub/people.rencana');
    const found = await editor.findings('sub/people.rencana', (all) => !all.some(isWithoutPlan));
    expect(found.filter(isWithoutPlan)).toEqual([]);
    editor.open('sub/documents.rencana');
    const offered = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('sub/documents.rencana', 'sections  '),
    );
    expect(offered.items.map(({ label }) => label)).toContain('strategy');
    const reports = await editor.ask<CompletionList>(
      'textDocument/completion',
      editor.at('sub/documents.rencana', 'report    '),
    );
    expect(reports.items.map(({ label }) => label)).toContain('indicator-book');
  } finally {
    await editor.stop();
  }
});

const isWithoutPlan = ({ code }: { readonly code?: string | number | undefined }): boolean =>
  code === 'file-without-plan';
