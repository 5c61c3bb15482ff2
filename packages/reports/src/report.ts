import type { Document } from '@rencana/document';
import type { Document as DocumentElement, Finding, Language, PartName, PlanParts, Text } from '@rencana/model';
import { reviseSchedules } from './view/revise-schedules.ts';

/** A finding with the place that a reader can open: `plan.rencana:12`; empty where it has none. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly where: string;
}

/** What is known of a file at hand without opening it again. */
export interface FileFingerprint {
  /** In hexadecimal, 64 characters. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface ReportOptions {
  readonly language: Language;
  /** The `document` block that asks for the report; missing for a default document. */
  readonly request?: DocumentElement;
  /** The plan itself gives the document its title; that of a library only says which book it is. */
  readonly isTitled?: boolean;
  /** Open errors of the plan; a plan with errors is marked DRAF and lists them at the end. */
  readonly errors: readonly LocatedFinding[];
  /** All open findings of the plan, errors among them; given only to reports that say they read findings. */
  readonly findings?: readonly LocatedFinding[];
  /**
   * The files that evidence names, by their paths as the plan writes them; one that is missing here is not at hand.
   * Without the map nobody has looked. Given only to reports that say they read files.
   */
  readonly files?: ReadonlyMap<string, FileFingerprint>;
}

/** A report is one value: what it is called, what of the plan it reads, how it becomes a document. */
export interface Report<R extends PartName = PartName> {
  /** The word after `report` in a document block, and the default file name: `quickwin-profiles`. */
  readonly name: string;
  readonly title: Text;
  readonly summary: Text;
  /** The sections that `sections` may choose from. */
  readonly sections: readonly string[];
  readonly languages: readonly Language[];
  readonly reads: readonly R[];
  /** The report shows all open findings, and is made again when one of them changes. */
  readonly readsFindings?: true;
  /** The report shows fingerprints of files, and is made again when one of them changes. */
  readonly readsFiles?: true;
  readonly build: (parts: Pick<PlanParts, R>, options: ReportOptions) => Document;
}

/** Keeps the type of `reads` so that a report sees only the parts it names; schedules are those after the latest revision. */
export function defineReport<const R extends PartName>(report: Report<R>): Report<R> {
  return { ...report, build: (parts, options) => report.build(reviseSchedules<Pick<PlanParts, R>>(parts), options) };
}
