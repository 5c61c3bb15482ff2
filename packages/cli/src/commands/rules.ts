import { rules as allRules } from '@rencana/api';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';

/** `rencana rules`: lists what the tool finds. */
export const rules: Command = {
  name: 'rules',
  summary: { id: 'Menampilkan daftar aturan.', en: 'Lists the rules.' },
  options: [
    {
      flags: '--format <name>',
      summary: { id: 'Bentuk daftar.', en: 'The form of the list.' },
      choices: ['text', 'json'],
      default: 'text',
    },
  ],
  run: async (_paths, options, shell) => {
    if (options.format === 'json') {
      const list = allRules.map(({ code, severity, family, fixable, stage, basis, covers }) => ({
        code,
        severity,
        family,
        fixable,
        stage,
        basis: basis.kind,
        covers,
      }));
      shell.out(`${JSON.stringify(list, undefined, 2)}\n`);
      return exitCode.clean;
    }
    const width = Math.max(...allRules.map((rule) => rule.code.length));
    for (const rule of allRules)
      shell.out(`${rule.code.padEnd(width)}  ${rule.severity.padEnd(7)}  ${shell.say(rule.summary)}\n`);
    return exitCode.clean;
  },
};
