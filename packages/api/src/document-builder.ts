import type { Document } from '@rencana/document';
import { type Finding, keepEqual, type Language, type PartName } from '@rencana/model';
import { type LocatedFinding, type Report, type ReportOptions, reports, requestedDocuments } from '@rencana/reports';
import { locate } from './locate.ts';
import { relativeTo } from './path.ts';
import type { DocumentRequest, PlanState } from './workspace.ts';

/** Makes the documents of one plan; a report runs again only when a part that it reads has changed. */
export interface DocumentBuilder {
  readonly documents: (state: PlanState) => readonly DocumentRequest[];
  readonly build: (state: PlanState, id: string, language?: Language, files?: Files) => Document | undefined;
  readonly runs: () => number;
}

interface Remembered {
  readonly inputs: readonly unknown[];
  readonly document: Document;
}

type Files = NonNullable<ReportOptions['files']>;
type Located = readonly LocatedFinding[];
const none: Located = [];

/** Starts a builder that remembers nothing yet. */
export function createDocumentBuilder(): DocumentBuilder {
  const remembered = new Map<string, Remembered>();
  let runs = 0;

  const build: DocumentBuilder['build'] = (state, id, wanted, known) => {
    const request = requestedDocuments(state.plan).find((candidate) => candidate.id === id);
    const report = request && reports.find((candidate) => candidate.name === request.report);
    if (!report) return undefined;
    const language = wanted ?? request.element?.language ?? state.plan.parts.plan[0]?.language ?? 'id';
    const errors = locateAll(state, state.findings.filter(isError));
    const findings = report.readsFindings ? locateAll(state, state.findings) : none;
    const files = report.readsFiles && known;
    const inputs = [
      report,
      language,
      request.element,
      request.isTitled,
      fingerprint(errors),
      fingerprint(findings),
      files && JSON.stringify([...files]),
      ...report.reads.map((part) => state.plan.parts[part]),
    ];
    const key = `${id} ${language}`;
    const former = remembered.get(key);
    if (former && former.inputs.length === inputs.length && inputs.every((input, i) => input === former.inputs[i]))
      return former.document;
    runs++;
    // A report runs when a part that it reads has changed, and often shows the same for all that.
    const made = (report as Report<PartName>).build(state.plan.parts, {
      language,
      errors,
      request: request.element,
      isTitled: request.isTitled,
      ...(report.readsFindings && { findings }),
      ...(files && { files }),
    });
    const document = keepEqual(former?.document, made);
    remembered.set(key, { inputs, document });
    return document;
  };

  return {
    documents: (state) => requestedDocuments(state.plan).map(({ id, report }) => ({ id, report })),
    build,
    runs: () => runs,
  };
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** Equal findings have equal fingerprints; without findings it is always the same object. */
function fingerprint(findings: Located): unknown {
  return findings.length === 0 ? none : JSON.stringify(findings);
}

function locateAll(state: PlanState, findings: readonly Finding[]): Located {
  if (findings.length === 0) return none;
  return findings.map((finding) => {
    const at = locate(state, finding.place);
    return { finding, where: at ? `${relativeTo(state.root, at.file.path)}:${at.line}` : '' };
  });
}
