import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';

/** The scheme under which the texts of the standard library are shown, read-only. */
export const libraryScheme = 'rencana-library';

/**
 * Starts the bundled language server on the runtime that runs the extension itself, so that no Node on the PATH is
 * needed. Documents are chosen by language alone: untitled and virtual ones get findings too.
 */
export async function startClient(context: vscode.ExtensionContext): Promise<LanguageClient> {
  const module = context.asAbsolutePath('dist/server.cjs');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const clientOptions: LanguageClientOptions = {
    documentSelector: [{ language: 'rencana' }],
    synchronize: {
      configurationSection: 'rencana',
      fileEvents: vscode.workspace.createFileSystemWatcher('**/{*.rencana,rencana.config.json}'),
    },
    initializationOptions: { displayLanguage: vscode.env.language, keywordCompletion: 'snippets' },
  };
  const client = new LanguageClient('rencana', 'Rencana', serverOptions, clientOptions);
  await client.start();
  return client;
}
