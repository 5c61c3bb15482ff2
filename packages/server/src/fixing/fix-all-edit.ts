import { findLineChanges, fixWorkspace, splitLines } from '@rencana/api';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Session } from '../session.ts';

/**
 * The edit that applies all certain fixes of a file to a fixed point; only those of one code where it is named. The
 * texts of the session stay as they are: an edit is what the editor makes of it.
 */
export function fixAllEdit(session: Session, uri: string, code?: string): WorkspaceEdit | undefined {
  const found = session.find(uri);
  if (!found) return undefined;
  const workspace = session.workspace();
  const { files } = fixWorkspace(workspace, {
    mayChange: (path) => path === found.file.path,
    ...(code !== undefined && { code }),
  });
  for (const { path, before } of files) workspace.setFile({ path, text: before });
  const [fixed] = files;
  return fixed && { changes: { [uri]: lineEdits(fixed.before, fixed.after) } };
}

/** Only the lines that differ, so that cursors and marks elsewhere stay where they are. */
function lineEdits(before: string, after: string): TextEdit[] {
  const [former, latter] = [splitLines(before), splitLines(after)];
  return findLineChanges(former, latter).map(({ from, until, start, end }) => ({
    range: { start: { line: from, character: 0 }, end: { line: until, character: 0 } },
    newText: latter.slice(start, end).join(''),
  }));
}
