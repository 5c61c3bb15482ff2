import type { Text } from '@rencana/model';
import type { ExitCode } from './exit-code.ts';
import type { Refusal } from './refusal.ts';
import type { Shell } from './shell.ts';

export interface CommandOption {
  /** As commander takes it: `--format <names>`. */
  readonly flags: string;
  readonly summary: Text;
  /** Closed choices, checked before the command runs. */
  readonly choices?: readonly string[];
  /** What the value may begin with, for help and documentation; the command itself reads the value. */
  readonly values?: readonly string[];
  /** May be given several times; the command gets a list. */
  readonly isRepeatable?: boolean;
  readonly default?: string;
}

export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** One verb of the command line. */
export interface Command {
  readonly name: string;
  /** `[PATH...]`, as commander takes it; none without it. */
  readonly arguments?: string;
  /** What the argument is; folders of plans or files without it. */
  readonly argumentSummary?: Text;
  readonly summary: Text;
  readonly options: readonly CommandOption[];
  readonly run: (paths: readonly string[], options: OptionValues, shell: Shell) => Promise<ExitCode | Refusal>;
}
