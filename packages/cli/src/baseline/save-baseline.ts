import path from 'node:path';
import { fingerprintsOf, type PlanState, writeBaseline } from '@rencana/api';
import { type Refusal, refuse } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';
import type { Shell } from '../shell.ts';

/** Writes all findings of plans into a baseline, so that only new ones are shown from now on; says how many. */
export async function saveBaseline(
  file: string,
  states: readonly PlanState[],
  shell: Shell,
): Promise<Refusal | undefined> {
  const fingerprints = states.flatMap((state) => fingerprintsOf(state.findings));
  try {
    await replaceFile(path.resolve(shell.cwd, file), writeBaseline(fingerprints));
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code ?? '?';
    return refuse(
      `Baseline "${file}" tidak dapat ditulis (${code}); periksa nama, folder dan izinnya.`,
      `The baseline "${file}" cannot be written (${code}); check its name, folder and permissions.`,
    );
  }
  const count = fingerprints.length;
  const told = {
    id: `${count} temuan dicatat dalam ${file}.`,
    en: `${count} ${count === 1 ? 'finding' : 'findings'} recorded in ${file}.`,
  };
  shell.error(`${shell.say(told, states[0]?.language)}\n`);
  return undefined;
}
