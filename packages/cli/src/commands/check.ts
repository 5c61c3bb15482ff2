import type { Stage } from '@rencana/api';
import type { Severity } from '@rencana/model';
import { describeHidden, hideKnown } from '../baseline/hide-known.ts';
import { readBaselines } from '../baseline/read-baselines.ts';
import { saveBaseline } from '../baseline/save-baseline.ts';
import type { Command, OptionValues } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { countText } from '../findings/count-text.ts';
import { createFailLevel } from '../findings/fail-level.ts';
import { findRepository } from '../findings/find-repository.ts';
import { findingFormats } from '../findings/finding-formats.ts';
import { defaultFormat, readTargets } from '../findings/read-targets.ts';
import { statisticsText } from '../findings/statistics-text.ts';
import { loadTargets, writeReport } from '../findings/write-report.ts';
import { applyFixes, showFixes } from '../fixing/apply-fixes.ts';
import { type LocatedFinding, locateFindings } from '../located-finding.ts';
import { plansOf, readPlans } from '../read-plans.ts';
import { isRefusal, refuse } from '../refusal.ts';
import type { Shell } from '../shell.ts';

/** `rencana check`: says what is wrong with plans. */
export const check: Command = {
  name: 'check',
  arguments: '[PATH...]',
  summary: { id: 'Memeriksa rencana dan menampilkan temuan.', en: 'Checks plans and prints findings.' },
  options: [
    {
      flags: '--format <name[=file]>',
      summary: {
        id: 'Bentuk temuan, ke stdout atau ke berkas; boleh berulang. Tanpa ini pretty di terminal, selain itu compact.',
        en: 'The form of findings, to stdout or to a file; may be repeated. Without it pretty on a terminal, else compact.',
      },
      values: Object.keys(findingFormats),
      isRepeatable: true,
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
    {
      flags: '--max-warnings <count>',
      summary: {
        id: 'Kode keluar 1 juga bila peringatan lebih banyak dari ini.',
        en: 'The exit code is 1 also where there are more warnings than this.',
      },
    },
    {
      flags: '--stage <number>',
      summary: {
        id: 'Menilai menurut tahap ini, 1 sampai 4; tanpa ini tahap dari konfigurasi, lalu current-stage rencana.',
        en: "Judges by this stage, 1 to 4; without it by that of the configuration, else by the plan's current-stage.",
      },
      choices: ['1', '2', '3', '4'],
    },
    {
      flags: '--baseline <file>',
      summary: {
        id: 'Menyembunyikan temuan lama yang dicatat dalam berkas ini; yang baru selalu ditampilkan.',
        en: 'Hides the old findings that are recorded in this file; new ones are always shown.',
      },
    },
    {
      flags: '--write-baseline <file>',
      summary: {
        id: 'Mencatat semua temuan sekarang dalam berkas ini sebagai temuan lama.',
        en: 'Records all findings of now in this file as old ones.',
      },
    },
    {
      flags: '--fix',
      summary: {
        id: 'Menerapkan semua perbaikan yang pasti, lalu memeriksa yang tersisa.',
        en: 'Applies all certain fixes, then checks what is left.',
      },
    },
    {
      flags: '--dry-run',
      summary: {
        id: 'Bersama --fix: hanya menampilkan perubahannya sebagai diff, tidak menulis.',
        en: 'With --fix: only shows the change as a diff, writes nothing.',
      },
    },
    {
      flags: '--stats',
      summary: {
        id: 'Menampilkan waktu setiap tahap dan lima aturan paling lambat.',
        en: 'Shows the time of each phase and the five slowest rules.',
      },
    },
  ],
  run: async (paths, options, shell) => {
    const targets = readTargets(options.format, defaultFormat(shell), shell.cwd);
    if (isRefusal(targets)) return targets;
    const level = createFailLevel(options.failOn as Severity, options.maxWarnings);
    if (isRefusal(level)) return level;
    const loaded = await loadTargets(targets);
    if (isRefusal(loaded)) return loaded;
    if (options.dryRun && !options.fix) return dryRunAlone;
    const now = options.stats ? () => performance.now() : undefined;
    const read = await readPlans(paths, shell.cwd, { stage: readStage(options.stage), now });
    if (isRefusal(read)) return read;
    const unfixed = options.fix && !options.dryRun ? await applyFixes(read, shell) : undefined;
    if (unfixed) return unfixed;
    if (options.dryRun) showFixes(read, shell);
    const states = options.fix ? plansOf(read.workspace, read.asked) : read.states;
    const shownFiles = new Set([...read.asked, ...read.configs]);
    const writeTo = optionText(options.writeBaseline);
    const unsaved = writeTo === undefined ? undefined : await saveBaseline(writeTo, states, shell);
    if (unsaved) return unsaved;
    const baselines = await readBaselines(states, writeTo ?? optionText(options.baseline), shell);
    if (isRefusal(baselines)) return baselines;
    const uncovered = hideKnown(locateFindings(states, shownFiles, shell.cwd), baselines);
    const { findings } = uncovered;
    const isFailing = level.judge(findings);
    // A dry run shows the change in place of the findings; what goes to files goes there all the same.
    const shown = options.dryRun ? loaded.filter(({ file }) => file !== undefined) : loaded;
    const unwritten = await writeReport(shown, {
      findings,
      files: [...read.asked].sort(),
      states,
      isFailing,
      repository: findRepository(shell.cwd),
      shell,
    });
    if (unwritten) return unwritten;
    const language = shell.language ?? states[0]?.language ?? 'id';
    if (options.stats) shell.error(statisticsText(read.workspace.statistics(), (text) => text[language], language));
    if (shell.isTerminal) shell.error(`${summary(findings, read.asked.size, shell)}\n`);
    if (baselines.size > 0) shell.error(`${shell.say(describeHidden(uncovered), states[0]?.language)}\n`);
    const tooMany = level.tooManyWarnings(findings);
    if (tooMany) shell.error(`${shell.say(tooMany, findings[0]?.language)}\n`);
    return findings.some(isFailing) ? exitCode.findings : exitCode.clean;
  },
};

function optionText(value: OptionValues[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readStage(value: OptionValues[string]): Stage | undefined {
  return stages.find((stage) => String(stage) === value);
}

const stages: readonly Stage[] = [1, 2, 3, 4];

const dryRunAlone = refuse(
  'Pilihan "--dry-run" hanya berlaku bersama "--fix".',
  'The option "--dry-run" only goes with "--fix".',
);

function summary(findings: readonly LocatedFinding[], files: number, shell: Shell): string {
  if (findings.length === 0)
    return shell.say({
      id: `${files} berkas diperiksa, tidak ada temuan.`,
      en: `${files} files checked, no findings.`,
    });
  const checked = { id: `${files} berkas diperiksa:`, en: `${files} files checked:` };
  return `${shell.say(checked, findings[0]?.language)} ${countText(findings, shell)}`;
}
