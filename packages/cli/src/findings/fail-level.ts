import type { Severity, Text } from '@rencana/model';
import type { OptionValues } from '../command.ts';
import type { LocatedFinding } from '../located-finding.ts';
import { type Refusal, refuse } from '../refusal.ts';

const order: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** What `--fail-on` and `--max-warnings` say of findings. */
export interface FailLevel {
  /** Tells of each finding whether it makes the exit code 1: too many warnings make all of them do so. */
  readonly judge: (findings: readonly LocatedFinding[]) => (found: LocatedFinding) => boolean;
  /** The sentence for more warnings than allowed. */
  readonly tooManyWarnings: (findings: readonly LocatedFinding[]) => Text | undefined;
}

/** Reads the fail level; refuses a number of warnings that is none. */
export function createFailLevel(failOn: Severity, maxWarnings: OptionValues[string]): FailLevel | Refusal {
  if (maxWarnings !== undefined && !/^\d+$/.test(String(maxWarnings))) {
    return refuse(
      `Nilai "${maxWarnings}" tidak cocok untuk pilihan "--max-warnings". Tulis bilangan bulat mulai dari 0.`,
      `The value "${maxWarnings}" does not fit the option "--max-warnings". Write a whole number from 0.`,
    );
  }
  const most = maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(maxWarnings);
  const warnings = (findings: readonly LocatedFinding[]): number =>
    findings.filter(({ finding }) => finding.severity === 'warning').length;
  return {
    judge: (findings) => {
      const isOver = warnings(findings) > most;
      return ({ finding: { severity } }) =>
        order.indexOf(severity) <= order.indexOf(failOn) || (isOver && severity === 'warning');
    },
    tooManyWarnings: (findings) => {
      const count = warnings(findings);
      if (count <= most) return undefined;
      return {
        id: `${count} peringatan, lebih dari ${most} yang diperbolehkan --max-warnings.`,
        en: `${count} warnings, more than the ${most} that --max-warnings allows.`,
      };
    },
  };
}
