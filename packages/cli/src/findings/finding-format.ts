import type { PlanState } from '@rencana/api';
import type { Text } from '@rencana/model';
import type { LocatedFinding } from '../located-finding.ts';
import type { Shell } from '../shell.ts';

/** What `check` has found, as formats write it. */
export interface FindingReport {
  /** In the order of files and places. */
  readonly findings: readonly LocatedFinding[];
  /** The files that were checked, absolute with `/`, in order. */
  readonly files: readonly string[];
  readonly states: readonly PlanState[];
  /** True for a finding that makes the exit code 1. */
  readonly isFailing: (finding: LocatedFinding) => boolean;
  /** The root of the repository around the current folder; services show files by their path from there. */
  readonly repository: string;
  /** The address below which the page of each rule is published, where somebody does. */
  readonly rulePages?: string | undefined;
  readonly shell: Shell;
  /** Colours are for a terminal. */
  readonly isColored: boolean;
}

/** One form of findings. */
export interface FindingFormat {
  /** What it is for, for documentation. */
  readonly summary: Text;
  /** True for one document as a whole: nothing else may be written to where it goes. */
  readonly isDocument: boolean;
  readonly write: (report: FindingReport) => string;
}
