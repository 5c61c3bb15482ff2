import type { Severity } from '@rencana/model';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { type LocatedFinding, locateFindings } from '../located-finding.ts';
import { countText, findingsJson, printFindings } from '../print-findings.ts';
import { readPlans } from '../read-plans.ts';
import { isRefusal } from '../refusal.ts';

const order: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** `rencana check`: says what is wrong with plans. */
export const check: Command = {
  name: 'check',
  arguments: '[PATH...]',
  summary: { id: 'Memeriksa rencana dan menampilkan temuan.', en: 'Checks plans and prints findings.' },
  options: [
    {
      flags: '--format <name>',
      summary: { id: 'Bentuk temuan.', en: 'The form of findings.' },
      choices: ['text', 'json'],
      default: 'text',
    },
    {
      flags: '--fail-on <severity>',
      summary: {
        id: 'Tingkat temuan mulai dari mana kode keluar 1.',
        en: 'The severity from which the exit code is 1.',
      },
      choices: ['error', 'warning', 'info'],
      default: 'error',
    },
  ],
  run: async (paths, options, shell) => {
    const read = await readPlans(paths, shell.cwd);
    if (isRefusal(read)) return read;
    const findings = locateFindings(read.states, read.asked, shell.cwd);
    if (options.format === 'json') shell.out(findingsJson(findings, shell));
    else printFindings(findings, shell);
    if (shell.isTerminal)
      shell.error(`${summary(findings, read.asked.size, shell.say)} ${countText(findings, shell)}\n`);
    return fails(findings, options.failOn as Severity) ? exitCode.findings : exitCode.clean;
  },
};

/** True where a finding is at least as severe as the level. */
export function fails(findings: readonly LocatedFinding[], level: Severity): boolean {
  return findings.some((located) => order.indexOf(located.finding.severity) <= order.indexOf(level));
}

function summary(
  findings: readonly LocatedFinding[],
  files: number,
  say: (text: { id: string; en: string }) => string,
): string {
  if (findings.length === 0)
    return say({ id: `${files} berkas diperiksa, tidak ada temuan.`, en: `${files} files checked, no findings.` });
  return say({ id: `${files} berkas diperiksa:`, en: `${files} files checked:` });
}
