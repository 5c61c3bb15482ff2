import type { Document } from '@rencana/document';
import type { Document as DocumentElement, Language, PartName } from '@rencana/model';
import { type Report, type ReportOptions, reports, requestedDocuments } from '@rencana/reports';
import { locate } from './locate.ts';
import { relativeTo } from './path.ts';
import type { DocumentRequest, PlanState } from './workspace.ts';

/** Makes the documents of one plan; a report runs again only when a part that it reads has changed. */
export interface DocumentBuilder {
  readonly documents: (state: PlanState) => readonly DocumentRequest[];
  readonly build: (state: PlanState, id: string, language?: Language) => Document | undefined;
  readonly runs: () => number;
}

interface Remembered {
  readonly inputs: readonly unknown[];
  readonly document: Document;
}

type Errors = ReportOptions['errors'];
const noErrors: Errors = [];

/** Starts a builder that remembers nothing yet. */
export function createDocumentBuilder(): DocumentBuilder {
  const remembered = new Map<string, Remembered>();
  let runs = 0;

  const build = (state: PlanState, id: string, wanted?: Language): Document | undefined => {
    const request = requestedDocuments(state.plan.parts).find((candidate) => candidate.id === id);
    const report = request && reports.find((candidate) => candidate.name === request.report);
    if (!report) return undefined;
    const language = wanted ?? request.element?.language ?? state.plan.parts.plan[0]?.language ?? 'id';
    const errors = errorsOf(state);
    const inputs = [
      report,
      language,
      request.element,
      errors.length === 0 ? noErrors : JSON.stringify(errors),
      ...report.reads.map((part) => state.plan.parts[part]),
    ];
    const key = `${id} ${language}`;
    const former = remembered.get(key);
    if (former && former.inputs.length === inputs.length && inputs.every((input, i) => input === former.inputs[i]))
      return former.document;
    runs++;
    const document = runReport(report, state, { language, errors, request: request.element });
    remembered.set(key, { inputs, document });
    return document;
  };

  return {
    documents: (state) => requestedDocuments(state.plan.parts).map(({ id, report }) => ({ id, report })),
    build,
    runs: () => runs,
  };
}

function runReport(
  report: Report,
  state: PlanState,
  { language, errors, request }: { language: Language; errors: Errors; request: DocumentElement | undefined },
): Document {
  const options: ReportOptions = { language, errors, ...(request && { request }) };
  return (report as Report<PartName>).build(state.plan.parts, options);
}

function errorsOf(state: PlanState): Errors {
  const errors = state.findings.filter((finding) => finding.severity === 'error');
  if (errors.length === 0) return noErrors;
  return errors.map((finding) => {
    const at = locate(state, finding.place);
    return { finding, where: at ? `${relativeTo(state.root, at.file.path)}:${at.line}` : '' };
  });
}
