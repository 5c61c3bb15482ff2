import { configFileName, decodeText } from '@rencana/api';
import { type Connection, FileChangeType, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Publisher } from './diagnostics/create-publisher.ts';
import type { Session } from './session.ts';

/** How texts reach the server: whole documents from the editor in increments, all other files from the disk. */
export const documentSync = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
} as const;

/** Follows what is opened, edited, closed and changed on the disk. An unsaved text wins over its file. */
export function followDocuments(connection: Connection, session: Session, publisher: Publisher): void {
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    if (isReadOnly(document.uri)) return;
    session.setText(document.uri, document.getText(), 'editor');
    publisher.schedule();
  });
  documents.onDidOpen(async ({ document: { uri } }) => {
    if (!isReadOnly(uri) && (await readPlanAround(session, uri))) publisher.schedule();
  });
  documents.onDidClose(async ({ document }) => {
    session.close(document.uri);
    if (isReadOnly(document.uri)) return;
    await readFromDisk(session, document.uri);
    publisher.schedule();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri, type } of changes) {
      if (!isOurs(uri) || session.isOpen(uri)) continue;
      if (type === FileChangeType.Deleted) session.remove(uri);
      else await readFromDisk(session, uri);
    }
    publisher.schedule();
  });
  documents.listen(connection);
}

const isOurs = (uri: string): boolean => uri.endsWith('.rencana') || uri.endsWith(`/${configFileName}`);

const isReadOnly = (uri: string): boolean => uri.startsWith('rencana-library:');

/** Reads all files of a folder, many at a time. */
export async function readFolder(session: Session, folder: string): Promise<void> {
  const files = await session.world.findFiles(folder);
  await Promise.all(files.map((uri) => readFromDisk(session, uri)));
}

/** Reads the plan to which a file belongs that was opened alone, without the folder of its plan; true where there is one. */
async function readPlanAround(session: Session, uri: string): Promise<boolean> {
  const path = session.toPath(uri);
  const known = session.workspace().findPlan(path);
  if (known && known.root !== path) return false;
  const folder = await session.world.findRootFolder(uri);
  if (folder === undefined) return false;
  await readFolder(session, folder);
  return true;
}

/** Forgets all files of a folder that no longer belongs to the workspace. */
export function forgetFolder(session: Session, folder: string): void {
  const start = `${session.toPath(folder)}/`;
  for (const { files, config } of session.workspace().plans()) {
    for (const { path } of config ? [...files, config.file] : files) {
      const uri = session.toUri(path);
      if (path.startsWith(start) && !session.isOpen(uri)) session.remove(uri);
    }
  }
}

/** Takes over what the disk says of a file; a file that is gone, or is not UTF-8, is no part of any plan. */
async function readFromDisk(session: Session, uri: string): Promise<void> {
  const bytes = await session.world.readFile(uri);
  const text = bytes && decodeText(bytes);
  if (session.isOpen(uri)) return;
  if (text === undefined) session.remove(uri);
  else session.setText(uri, text, 'disk');
}
