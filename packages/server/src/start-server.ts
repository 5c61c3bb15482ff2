import type { Stage } from '@rencana/api';
import type { Language } from '@rencana/model';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { createPublisher } from './diagnostics/create-publisher.ts';
import { features } from './features.ts';
import { documentSync, followDocuments, forgetFolder, readFolder } from './lifecycle.ts';
import { createSession } from './session.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** Wires the features to a connection; it answers as soon as the connection listens. */
export function startServer(connection: Connection, world: World): void {
  const session = createSession(world);
  const publisher = createPublisher(connection, session);
  let folders: readonly string[] = [];
  let asksConfiguration = false;

  connection.onInitialize((params: InitializeParams) => {
    folders = foldersOf(params);
    asksConfiguration = params.capabilities.workspace?.configuration === true;
    const resolvable = params.capabilities.textDocument?.codeAction?.resolveSupport?.properties ?? [];
    session.setResolvesActions(resolvable.includes('edit'));
    const capabilities = Object.assign({}, documentSync, ...features.map((feature) => feature.capabilities));
    return { capabilities, serverInfo: { name: 'rencana', version } };
  });

  const readSettings = async (): Promise<void> => {
    if (!asksConfiguration) return;
    const settings: { language?: Language | 'auto'; stage?: string } | null =
      await connection.workspace.getConfiguration('rencana');
    session.setLanguage(settings?.language ?? 'auto');
    session.setStage(stages.find((stage) => String(stage) === settings?.stage));
  };

  connection.onInitialized(async () => {
    await Promise.all([readSettings(), ...folders.map((folder) => readFolder(session, folder))]);
    await publisher.publish();
    connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
      for (const { uri } of removed) forgetFolder(session, uri);
      await Promise.all(added.map(({ uri }) => readFolder(session, uri)));
      publisher.schedule();
    });
  });
  connection.onDidChangeConfiguration(async () => {
    await readSettings();
    publisher.schedule();
  });
  followDocuments(connection, session, publisher);
  for (const feature of features) feature.register(connection, session);
}

const stages: readonly Stage[] = [1, 2, 3, 4];

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
