import path from 'node:path';
import { configFileName, type Stage } from '@rencana/api';
import type { Severity } from '@rencana/model';
import type { OptionValues } from '../command.ts';
import { createFailLevel, type FailLevel } from '../findings/fail-level.ts';
import { defaultFormat, readTargets } from '../findings/read-targets.ts';
import { type LoadedTarget, loadTargets } from '../findings/write-report.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Shell } from '../shell.ts';

/** What one check was asked to do. */
export interface CheckRequest {
  readonly targets: readonly LoadedTarget[];
  readonly level: FailLevel;
  /** What becomes of certain fixes. */
  readonly fixes: 'left' | 'applied' | 'shown';
  readonly stage: Stage | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  /** Where the pages of the rules are published. */
  readonly rulePages: string | undefined;
  readonly wantsStatistics: boolean;
}

/** Reads the options of a check; refuses what does not fit. */
export async function readRequest(options: OptionValues, shell: Shell): Promise<CheckRequest | Refusal> {
  const wanted = readTargets(options.format, defaultFormat(shell), shell.cwd);
  if (isRefusal(wanted)) return wanted;
  const level = createFailLevel(options.failOn as Severity, options.maxWarnings);
  if (isRefusal(level)) return level;
  if (options.dryRun && !options.fix) return dryRunAlone;
  const rulePages = optionText(options.rulePages);
  if (rulePages !== undefined && !URL.canParse(rulePages)) return noAddress(rulePages);
  const targets = await loadTargets(wanted);
  if (isRefusal(targets)) return targets;
  const written = [optionText(options.writeBaseline), ...targets.map(({ file }) => file)];
  const source = written.find((file) => file !== undefined && isSource(file));
  if (source !== undefined) return sourceOfPlan(path.relative(shell.cwd, path.resolve(shell.cwd, source)));
  return {
    // A dry run shows the change in place of the findings; what goes to files goes there all the same.
    targets: options.dryRun ? targets.filter(({ file }) => file !== undefined) : targets,
    level,
    fixes: options.dryRun ? 'shown' : options.fix ? 'applied' : 'left',
    stage: stages.find((stage) => String(stage) === options.stage),
    baseline: optionText(options.baseline),
    writeBaseline: optionText(options.writeBaseline),
    rulePages,
    wantsStatistics: options.stats === true,
  };
}

function optionText(value: OptionValues[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const stages: readonly Stage[] = [1, 2, 3, 4];

const dryRunAlone = refuse(
  'Pilihan "--dry-run" hanya berlaku bersama "--fix".',
  'The option "--dry-run" only goes with "--fix".',
);

/** `--write-baseline plan.rencana` is easily typed by who takes it for an option without a value. */
function isSource(file: string): boolean {
  return file.endsWith('.rencana') || path.basename(file) === configFileName;
}

function sourceOfPlan(file: string): Refusal {
  return refuse(
    `Berkas "${file}" adalah bagian dari rencana, jadi tidak ditimpa. Sebutkan berkas lain untuk hasilnya.`,
    `The file "${file}" is part of a plan, so it is not overwritten. Name another file for the result.`,
  );
}

function noAddress(value: string): Refusal {
  return refuse(
    `Nilai "${value}" tidak cocok untuk pilihan "--rule-pages". Tulis alamat lengkap, mulai dengan https://.`,
    `The value "${value}" does not fit the option "--rule-pages". Write a whole address, beginning with https://.`,
  );
}
