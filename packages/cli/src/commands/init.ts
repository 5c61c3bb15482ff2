import { lstat, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Command } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { firstPlan } from '../init/first-plan.ts';
import { type Ask, readAnswers } from '../init/read-answers.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Shell } from '../shell.ts';

/** `rencana init`: writes the files of a first plan, and never over a file that is there. */
export const init: Command = {
  name: 'init',
  arguments: '[FOLDER]',
  argumentSummary: {
    id: 'Folder rencana; folder ini bila tidak disebut.',
    en: 'The folder of the plan; this one without it.',
  },
  summary: {
    id: 'Membuat berkas-berkas rencana pertama; bertanya bila pilihannya tidak lengkap.',
    en: 'Writes the files of a first plan; asks where the options are not complete.',
  },
  options: [
    {
      flags: '--region <name>',
      summary: { id: 'Nama daerah lengkap: "Kabupaten Kotawaringin Timur".', en: 'The full name of the region.' },
    },
    {
      flags: '--level <level>',
      summary: { id: 'Tingkat daerah; tanpa ini menurut namanya.', en: 'The level; without it as its name tells.' },
      choices: ['regency', 'city', 'province'],
    },
    {
      flags: '--period <years>',
      summary: { id: 'Tahun awal dan akhir: 2022..2031.', en: 'First and last year: 2022..2031.' },
    },
    {
      flags: '--name <name>',
      summary: { id: 'Nama pendek rencana: kotim.', en: 'The short name of the plan: kotim.' },
    },
    {
      flags: '--out <folder>',
      summary: {
        id: 'Folder rencana; folder ini bila tidak disebut.',
        en: 'The folder of the plan; this one without it.',
      },
    },
  ],
  run: async ([folder], options, shell) => {
    const target = folder ?? (typeof options.out === 'string' ? options.out : '.');
    const complete = ['region', 'period'].every((key) => typeof options[key] === 'string');
    const asking = complete || !shell.isTerminal ? undefined : startAsking(shell);
    const answers = await readAnswers(options, asking?.ask).finally(() => asking?.stop());
    if (isRefusal(answers)) return answers;
    return writeFiles(target, firstPlan(answers, shell.language ?? 'id'), shell);
  },
};

function startAsking(shell: Shell): { readonly ask: Ask; readonly stop: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ask: Ask = async (question, initial) => {
    const shown = initial === '' ? '' : ` [${initial}]`;
    return (await lines.question(`${shell.say(question)}${shown}: `)).trim() || initial;
  };
  return { ask, stop: () => lines.close() };
}

async function writeFiles(
  target: string,
  files: ReadonlyMap<string, string>,
  shell: Shell,
): Promise<ExitCode | Refusal> {
  const folder = path.resolve(shell.cwd, target);
  for (const file of files.keys()) {
    const isTaken = await lstat(path.join(folder, file)).then(
      () => true,
      () => false,
    );
    if (isTaken) {
      const shown = path.join(target, file);
      return refuse(
        `Berkas "${shown}" sudah ada, jadi tidak ada yang ditulis. Pilih folder lain dengan --out.`,
        `The file "${shown}" exists, so nothing was written. Choose another folder with --out.`,
      );
    }
  }
  try {
    await mkdir(folder, { recursive: true });
    // `wx` refuses a file that has come in between.
    for (const [file, text] of files) await writeFile(path.join(folder, file), text, { flag: 'wx' });
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code ?? '?';
    return refuse(
      `Folder "${target}" tidak dapat ditulisi (${code}); periksa nama dan izinnya.`,
      `The folder "${target}" cannot be written to (${code}); check its name and permissions.`,
    );
  }
  for (const file of files.keys()) shell.out(`${path.join(target, file)}\n`);
  const next = target === '.' ? '' : ` ${target}`;
  shell.error(
    `${shell.say({
      id: `Rencana sudah dimulai. Langkah berikutnya: isi berkasnya, lalu jalankan "rencana check${next}".`,
      en: `The plan has begun. Next: fill in the files, then run "rencana check${next}".`,
    })}\n`,
  );
  return exitCode.clean;
}
