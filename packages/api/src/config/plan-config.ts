import type { Finding, Language } from '@rencana/model';
import type { RuleSettings, Stage } from '@rencana/rules';
import type { ParsedFile } from '../workspace.ts';

/** The name of the file beside `plan.rencana` that says how a plan is judged. */
export const configFileName = 'rencana.config.json';

/** What the configuration of a plan says; what cannot be read is left out and told as a finding. */
export interface PlanConfig {
  /** Severity and options by code of rule. */
  readonly rules: RuleSettings;
  /** The coaching stage to judge by, in place of the plan's `current-stage`. */
  readonly stage?: Stage;
  /** The language of messages, in place of the plan's. */
  readonly lang?: Language;
  /** The path of the baseline, relative to the folder of the configuration. */
  readonly baseline?: string;
  /** The path of the theme, relative to the folder of the configuration. */
  readonly theme?: string;
}

/** A configuration with the file that says it; findings stand at keys of its `places`. */
export interface ReadConfig {
  readonly file: ParsedFile;
  readonly config: PlanConfig;
  readonly findings: readonly Finding[];
}
