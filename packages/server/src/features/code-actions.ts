import { chooseFixes, locate, type PlanState, resolveFix } from '@rencana/api';
import type { Finding } from '@rencana/model';
import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import { cancellable } from '../cancellable.ts';
import { toDiagnostic } from '../diagnostics/to-diagnostic.ts';
import type { Feature } from '../feature.ts';
import { fixAllEdit } from '../fixing/fix-all-edit.ts';
import { toRange } from '../positions.ts';
import type { FileInPlan, Session } from '../session.ts';

const fixAll = `${CodeActionKind.SourceFixAll}.rencana`;

/** What an action for many findings keeps until its edit is asked for. */
interface FixAllData {
  readonly uri: string;
  /** Only findings of this code. */
  readonly code?: string;
}

/** Offers the fixes of the findings at a range, all certain ones of a kind, and all certain ones of a file at once. */
export const codeActions: Feature = {
  capabilities: {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll], resolveProvider: true },
  },
  register: (connection, session) => {
    connection.onCodeAction(
      cancellable(({ textDocument: { uri }, range, context }): CodeAction[] => {
        const found = session.find(uri);
        if (!found) return [];
        const own = found.state.findings.filter(
          (finding) => locate(found.state, finding.place)?.file.path === found.file.path,
        );
        const wants = (kind: string): boolean => context.only?.some((only) => kind.startsWith(only)) ?? true;
        const atRange = own.filter(({ place }) => {
          const at = locate(found.state, place);
          return at !== undefined && touches(toRange(at.file, at.range), range);
        });
        return [
          ...(wants(CodeActionKind.QuickFix) ? quickFixes(session, found, atRange) : []),
          ...(wants(CodeActionKind.QuickFix) ? fixesOfKind(session, found, uri, atRange) : []),
          ...(wants(fixAll) ? fixesOfFile(session, found, uri) : []),
        ];
      }),
    );
    connection.onCodeActionResolve(
      cancellable((action): CodeAction => {
        const data = action.data as FixAllData | undefined;
        return data ? { ...action, ...withEdit(fixAllEdit(session, data.uri, data.code)) } : action;
      }),
    );
  },
};

function quickFixes(session: Session, { state }: FileInPlan, findings: readonly Finding[]): CodeAction[] {
  return findings.flatMap((finding) => {
    const at = locate(state, finding.place);
    if (!at) return [];
    const diagnostics = [toDiagnostic(session, state, finding, at)];
    return finding.fixes.flatMap((fix): CodeAction[] => {
      const edit = toWorkspaceEdit(session, state, fix);
      const title = session.say(fix.title, state);
      return edit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: fix.certain, edit }] : [];
    });
  });
}

/** For each kind of finding at the cursor of which the file has several with a certain fix. */
function fixesOfKind(session: Session, found: FileInPlan, uri: string, atRange: readonly Finding[]): CodeAction[] {
  return [...new Set(atRange.map(({ code }) => code))].flatMap((code) => {
    const count = countFixes(found, code);
    if (count < 2) return [];
    const title = {
      id: `Perbaiki semua “${code}” di berkas ini (${count})`,
      en: `Fix all “${code}” in this file (${count})`,
    };
    return [actionFor(session, session.say(title, found.state), CodeActionKind.QuickFix, { uri, code })];
  });
}

function fixesOfFile(session: Session, found: FileInPlan, uri: string): CodeAction[] {
  const count = countFixes(found);
  if (count === 0) return [];
  const title = {
    id: `Perbaiki semua yang pasti di berkas ini (${count})`,
    en: `Fix all that is certain in this file (${count})`,
  };
  return [actionFor(session, session.say(title, found.state), fixAll, { uri })];
}

/** Its edit takes several rounds of checks, so it is made when it is asked for, where the editor can do that. */
function actionFor(session: Session, title: string, kind: string, data: FixAllData): CodeAction {
  if (session.resolvesActions()) return { title, kind, data };
  return { title, kind, ...withEdit(fixAllEdit(session, data.uri, data.code)) };
}

const withEdit = (edit: WorkspaceEdit | undefined): Pick<CodeAction, 'edit'> => (edit ? { edit } : {});

function countFixes({ file, state }: FileInPlan, code?: string): number {
  return chooseFixes([state], { mayChange: (path) => path === file.path, ...(code !== undefined && { code }) }).length;
}

function toWorkspaceEdit(session: Session, state: PlanState, fix: Finding['fixes'][number]): WorkspaceEdit | undefined {
  const edits = resolveFix(state, fix);
  if (!edits || edits.length === 0) return undefined;
  const byFile = Map.groupBy(edits, ({ file }) => session.toUri(file.path));
  const changes = [...byFile].map(([uri, own]) => [
    uri,
    own.map(({ file, range, text }) => ({ range: toRange(file, range), newText: text })),
  ]);
  return { changes: Object.fromEntries(changes) };
}

function touches(a: Range, b: Range): boolean {
  const isBefore = (x: Range['start'], y: Range['start']): boolean =>
    x.line < y.line || (x.line === y.line && x.character < y.character);
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}
