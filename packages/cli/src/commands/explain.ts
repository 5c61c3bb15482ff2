import { findNearName, rules } from '@rencana/api';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { refuse } from '../refusal.ts';

/** `rencana explain CODE`: why a rule exists and what to do. */
export const explain: Command = {
  name: 'explain',
  arguments: '<CODE>',
  argumentSummary: {
    id: 'Kode aturan, seperti yang disebut temuan: missing-owner.',
    en: 'The code of a rule as findings name it: missing-owner.',
  },
  summary: {
    id: 'Menjelaskan satu aturan: mengapa ada dan apa yang perlu dilakukan.',
    en: 'Explains one rule: why it exists and what to do.',
  },
  options: [],
  run: async ([code = ''], _options, shell) => {
    const rule = rules.find((candidate) => candidate.code === code);
    if (!rule) {
      const codes = rules.map((candidate) => candidate.code);
      // Codes are typed in the manner of other tools, too: Missing_Owner.
      const plain = code.toLowerCase().replace(/[_\s]+/g, '-');
      const near = codes.includes(plain) ? plain : findNearName(plain, codes);
      return refuse(
        `Tidak ada aturan "${code}".${near ? ` Maksudnya "${near}"?` : ' Jalankan "rencana rules" untuk melihat daftarnya.'}`,
        `There is no rule "${code}".${near ? ` Did you mean "${near}"?` : ' Run "rencana rules" to see the list.'}`,
      );
    }
    const titles = {
      bad: { id: 'Keliru:', en: 'Wrong:' },
      good: { id: 'Benar:', en: 'Right:' },
      basis: { id: 'Dasar:', en: 'Basis:' },
    };
    shell.out(`${rule.code} (${rule.severity})\n\n${shell.say(rule.summary)}\n\n${shell.say(rule.explanation)}\n\n`);
    for (const { title, bad, good, fixed } of rule.examples.slice(0, 2)) {
      shell.out(`${shell.say(title)}\n`);
      if (bad !== undefined) shell.out(`${shell.say(titles.bad)}\n${indent(bad)}\n`);
      const right = fixed ?? good;
      if (right !== undefined) shell.out(`${shell.say(titles.good)}\n${indent(right)}\n`);
      shell.out('\n');
    }
    shell.out(`${shell.say(titles.basis)} ${shell.say(rule.basis.text)}\n`);
    return exitCode.clean;
  },
};

const indent = (text: string): string =>
  text
    .replace(/<\||\|>/g, '')
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
