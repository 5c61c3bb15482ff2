import { readFile } from 'node:fs/promises';
import { decodeText, type FixedFile, fixWorkspace } from '@rencana/api';
import type { Text } from '@rencana/model';
import { encodeLike } from '../encode-like.ts';
import { shownPath } from '../located-finding.ts';
import type { ReadPlans } from '../read-plans.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';
import type { Shell } from '../shell.ts';
import { unifiedDiff } from './unified-diff.ts';

/** Applies all certain fixes to the files asked for and says what it changed; the workspace holds the new texts. */
export async function applyFixes({ workspace, states, asked }: ReadPlans, shell: Shell): Promise<Refusal | undefined> {
  const language = states[0]?.language;
  const { files, isComplete } = fixWorkspace(workspace, { mayChange: (path) => asked.has(path) });
  for (const file of files) {
    const refusal = await writeFixed(file, shell);
    if (refusal) return refusal;
    shell.error(`${shownPath(file.path, shell.cwd)}: ${shell.say(describe(file), language)}\n`);
  }
  if (!isComplete) shell.error(`${shell.say(unfinished, language)}\n`);
  return undefined;
}

/** Shows what `--fix` would change; the workspace holds the texts as they are. */
export function showFixes({ workspace, asked }: ReadPlans, shell: Shell): void {
  const { files } = fixWorkspace(workspace, { mayChange: (path) => asked.has(path) });
  for (const { path, before } of files) workspace.setFile({ path, text: before });
  for (const { path, before, after } of files) shell.out(unifiedDiff(shownPath(path, shell.cwd), before, after));
}

/** Writes a file that nobody has changed since it was read. */
async function writeFixed({ path, before, after }: FixedFile, shell: Shell): Promise<Refusal | undefined> {
  const shown = shownPath(path, shell.cwd);
  try {
    const bytes = await readFile(path);
    if (decodeText(bytes) !== before) {
      return refuse(
        `Berkas "${shown}" berubah selagi diperiksa, jadi tidak diperbaiki. Jalankan sekali lagi.`,
        `The file "${shown}" changed while it was checked, so it was not fixed. Run it again.`,
      );
    }
    await replaceFile(path, encodeLike(bytes, after));
    return undefined;
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code ?? '?';
    return refuse(
      `Berkas "${shown}" tidak dapat ditulis (${code}); periksa izinnya.`,
      `The file "${shown}" cannot be written (${code}); check its permissions.`,
    );
  }
}

/** `3 perbaikan (foreign-number 2, broken-quote 1)` */
function describe({ applied }: FixedFile): Text {
  const codes = [...applied].map(([code, count]) => `${code} ${count}`).join(', ');
  const count = [...applied.values()].reduce((sum, each) => sum + each, 0);
  return { id: `${count} perbaikan (${codes})`, en: `${count} ${count === 1 ? 'fix' : 'fixes'} (${codes})` };
}

const unfinished: Text = {
  id: 'Sebagian perbaikan tidak diterapkan, karena yang satu membatalkan yang lain. Perbaiki sendiri temuan yang tersisa.',
  en: 'Some fixes were not applied, because one undoes the other. Mend the findings that are left yourself.',
};
