import { type Location, locate, type PlanState } from '@rencana/api';
import type { Finding, Severity } from '@rencana/model';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { toRange } from '../positions.ts';
import type { Session } from '../session.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as editors take it: with the page of its rule and the other places that it is about. */
export function toDiagnostic(session: Session, state: PlanState, finding: Finding, at: Location): Diagnostic {
  const page = session.world.rulePage(finding.code);
  const related = finding.related.flatMap(({ place, message }) => {
    const other = locate(state, place);
    if (!other) return [];
    const location = { uri: session.toUri(other.file.path), range: toRange(other.file, other.range) };
    return [{ location, message: session.say(message, state) }];
  });
  return {
    range: toRange(at.file, at.range),
    severity: severities[finding.severity],
    source: 'rencana',
    code: finding.code,
    message: session.say(finding.message, state),
    ...(page && { codeDescription: { href: page } }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}
