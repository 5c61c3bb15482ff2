import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeText, formatText } from '@rencana/api';
import type { Command } from '../command.ts';
import { encodeLike } from '../encode-like.ts';
import { exitCode } from '../exit-code.ts';
import { readPlans } from '../read-plans.ts';
import { isRefusal, refuse } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';

/** `rencana format`: lays files out as a careful person would. */
export const format: Command = {
  name: 'format',
  arguments: '[PATH...]',
  summary: {
    id: 'Merapikan berkas rencana tanpa mengubah isinya.',
    en: 'Lays plan files out without changing what they say.',
  },
  options: [
    {
      flags: '--check',
      summary: {
        id: 'Hanya menyebut berkas yang belum rapi; kode keluar 1 bila ada.',
        en: 'Only names files that are not laid out; exit code 1 if there are any.',
      },
    },
  ],
  run: async (paths, options, shell) => {
    const read = await readPlans(paths, shell.cwd);
    if (isRefusal(read)) return read;
    let changed = 0;
    for (const file of read.asked) {
      const bytes = await readFile(file);
      const text = decodeText(bytes) ?? '';
      const formatted = formatText(text);
      if (formatted === text) continue;
      changed++;
      shell.out(`${path.relative(shell.cwd, file)}\n`);
      if (options.check) continue;
      try {
        await replaceFile(file, encodeLike(bytes, formatted));
      } catch {
        return refuse(
          `Berkas "${file}" tidak dapat ditulis; periksa izinnya.`,
          `The file "${file}" cannot be written; check its permissions.`,
        );
      }
    }
    return options.check && changed > 0 ? exitCode.findings : exitCode.clean;
  },
};
