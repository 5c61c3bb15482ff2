import path from 'node:path';
import { type Refusal, refuse } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';
import type { FindingFormat, FindingReport } from './finding-format.ts';
import { findingFormats } from './finding-formats.ts';
import type { Target } from './read-targets.ts';

/** A form that is loaded, and where it goes. */
export interface LoadedTarget extends Target {
  readonly write: FindingFormat['write'];
}

/** Loads the forms asked for; refuses where a document would share standard output with another form. */
export async function loadTargets(targets: readonly Target[]): Promise<readonly LoadedTarget[] | Refusal> {
  const loaded = await Promise.all(
    targets.map(async (target) => {
      const format = await findingFormats[target.format]?.();
      return format ? [{ ...target, ...format }] : [];
    }),
  );
  const printed = loaded.flat().filter(({ file }) => file === undefined);
  const document = printed.find(({ isDocument }) => isDocument);
  if (printed.length < 2 || !document) return loaded.flat();
  return refuse(
    `Bentuk "${document.format}" tidak dapat bercampur dengan bentuk lain di stdout. Tulis ke berkas: --format ${document.format}=BERKAS.`,
    `The form "${document.format}" cannot share standard output with another one. Write it to a file: --format ${document.format}=FILE.`,
  );
}

/** Writes findings in each form to where it goes; refuses where a file cannot be written. */
export async function writeReport(
  targets: readonly LoadedTarget[],
  report: Omit<FindingReport, 'isColored'>,
): Promise<Refusal | undefined> {
  const { shell } = report;
  for (const { write, file } of targets) {
    const text = write({ ...report, isColored: file === undefined && shell.isTerminal });
    if (file === undefined) {
      shell.out(text);
      continue;
    }
    try {
      await replaceFile(file, text);
    } catch (problem) {
      return unwritable(path.relative(shell.cwd, file) || file, (problem as NodeJS.ErrnoException).code);
    }
  }
  return undefined;
}

function unwritable(file: string, code = '?'): Refusal {
  return refuse(
    `Berkas "${file}" tidak dapat ditulis (${code}); periksa nama, folder dan izinnya.`,
    `The file "${file}" cannot be written (${code}); check its name, folder and permissions.`,
  );
}
