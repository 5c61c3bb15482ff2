import type { Document } from '@rencana/document';
import type { Finding, Fragment, Language, Places, Plan } from '@rencana/model';
import type { FileFingerprint } from '@rencana/reports';
import type { Stage } from '@rencana/rules';
import type { ReadConfig } from './config/plan-config.ts';
import type { Statistics } from './stopwatch.ts';

/** A text file of the workspace; `path` is absolute or a URI, with `/` between folders. CRLF is allowed, a BOM is not. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  readonly fragment: Fragment;
  readonly places: Places;
}

/** One root with its joined plan and all findings of its files. */
export interface PlanState {
  /** The folder of `plan.rencana` or `library.rencana`; the file itself for a lone file. */
  readonly root: string;
  readonly plan: Plan;
  readonly files: readonly ParsedFile[];
  readonly findings: readonly Finding[];
  /** The coaching stage that it was judged by. */
  readonly stage: Stage;
  /** The language of messages: the configuration's, else the plan's. */
  readonly language?: Language;
  /** The configuration beside the plan, where there is one. */
  readonly config?: ReadConfig;
}

/** How often each stage has really run; what "only what changed" is counted by. */
export interface RunCounts {
  readonly lower: number;
  readonly rules: number;
  readonly reports: number;
}

/** A document that a plan asks for: the id to choose it by, and the report that makes it. */
export interface DocumentRequest {
  readonly id: string;
  readonly report: string;
}

/** Any number of plans, kept up to date. Every answer equals that of a fresh workspace with the same files. */
export interface Workspace {
  /** Adds or replaces a file; a `rencana.config.json` counts for the plan beside it. */
  readonly setFile: (file: SourceFile) => void;
  readonly removeFile: (path: string) => void;
  readonly plans: () => readonly PlanState[];
  readonly findPlan: (path: string) => PlanState | undefined;
  readonly findFile: (path: string) => ParsedFile | undefined;
  /** The coaching stage to judge all plans by; without it that of their configuration, else the one they say. */
  readonly setStage: (stage: Stage | undefined) => void;
  /**
   * Says which files there are in the folders that the plan at `root` names (see `namedFiles`), as paths from its own
   * folder; without it nothing is said of files that are not there.
   */
  readonly setBeside: (root: string, files: ReadonlySet<string> | undefined) => void;
  /** The documents of the plan at `root`: those it declares, else the default set of its libraries. */
  readonly documents: (root: string) => readonly DocumentRequest[];
  /** The finished document; the same object as before while nothing that it shows has changed. */
  readonly buildDocument: (
    root: string,
    id: string,
    language?: Language,
    files?: ReadonlyMap<string, FileFingerprint>,
  ) => Document | undefined;
  readonly counts: () => RunCounts;
  /** Where the time went; all zero for a workspace without a clock. */
  readonly statistics: () => Statistics;
}
