import { locate, type PlanState } from '@rencana/api';
import { type Finding, type Fix, resolveEdits, type SourceEdit } from '@rencana/model';
import { type CodeAction, CodeActionKind, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { cancellable } from '../cancellable.ts';
import { toDiagnostic } from '../diagnostics/to-diagnostic.ts';
import type { Feature } from '../feature.ts';
import { toRange } from '../positions.ts';
import type { FileInPlan, Session } from '../session.ts';

const fixAll = `${CodeActionKind.SourceFixAll}.rencana`;

/** Offers the fixes of the findings at a range, and all certain fixes of a file at once. */
export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] } },
  register: (connection, session) =>
    connection.onCodeAction(
      cancellable(({ textDocument, range, context }): CodeAction[] => {
        const found = session.find(textDocument.uri);
        if (!found) return [];
        const own = found.state.findings.filter(
          (finding) => locate(found.state, finding.place)?.file.path === found.file.path,
        );
        const wants = (kind: string): boolean => context.only?.some((only) => kind.startsWith(only)) ?? true;
        return [
          ...(wants(CodeActionKind.QuickFix) ? quickFixes(session, found, own, range) : []),
          ...(wants(fixAll) ? fixEverything(session, found, own) : []),
        ];
      }),
    ),
};

function quickFixes(session: Session, { state }: FileInPlan, own: readonly Finding[], range: Range): CodeAction[] {
  return own.flatMap((finding) => {
    const at = locate(state, finding.place);
    if (!at || !touches(toRange(at.file, at.range), range)) return [];
    return finding.fixes.flatMap((fix): CodeAction[] => {
      const edit = toWorkspaceEdit(session, state, fix.edits);
      if (!edit) return [];
      const diagnostic = toDiagnostic(session, state, finding, at);
      return [
        {
          title: session.say(fix.title, state),
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          isPreferred: fix.certain,
          edit,
        },
      ];
    });
  });
}

function fixEverything(session: Session, { state }: FileInPlan, own: readonly Finding[]): CodeAction[] {
  const fixes = own.flatMap((finding): Fix[] => finding.fixes.filter(({ certain }) => certain).slice(0, 1));
  const edit = toWorkspaceEdit(
    session,
    state,
    fixes.flatMap(({ edits }) => edits),
  );
  if (!edit || fixes.length < 1) return [];
  const title = {
    id: `Perbaiki semua yang pasti di berkas ini (${fixes.length})`,
    en: `Fix all that is certain in this file (${fixes.length})`,
  };
  return [{ title: session.say(title, state), kind: fixAll, edit }];
}

function toWorkspaceEdit(session: Session, state: PlanState, edits: readonly SourceEdit[]): WorkspaceEdit | undefined {
  const files = new Map(state.files.map((file) => [file.path, file]));
  const resolved = resolveEdits(edits, (place) => {
    const at = locate(state, place);
    return at && { file: at.file.path, range: at.range, text: at.file.text };
  });
  const changes: Record<string, TextEdit[]> = {};
  for (const { file: path, range, text } of resolved) {
    const file = files.get(path);
    if (!file) return undefined;
    const uri = session.toUri(path);
    changes[uri] ??= [];
    changes[uri].push({ range: toRange(file, range), newText: text });
  }
  return resolved.length > 0 ? { changes } : undefined;
}

function touches(a: Range, b: Range): boolean {
  const isBefore = (x: Range['start'], y: Range['start']): boolean =>
    x.line < y.line || (x.line === y.line && x.character < y.character);
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}
