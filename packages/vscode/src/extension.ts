import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { buildDocuments } from './commands/build-documents.ts';
import { libraryDocuments } from './library-documents.ts';
import { createPreviews, type PageMessage } from './preview/create-previews.ts';
import { commands } from './registry/commands.ts';
import { libraryScheme, startClient } from './start-client.ts';

let client: LanguageClient | undefined;

/** What tests and other extensions may ask of this one. */
export interface RencanaApi {
  /** The HTML of the open preview, as it was last shown. */
  readonly previewHtml: () => string | undefined;
  /** What the preview was last scrolled to: element and path, a space between. */
  readonly previewPlace: () => string | undefined;
  /** Does what a click in the preview does. */
  readonly tellPreview: (message: PageMessage) => Promise<void>;
}

/** Starts the server and registers the commands; a failure is shown, because VS Code does not show it. */
export async function activate(context: vscode.ExtensionContext): Promise<RencanaApi | undefined> {
  try {
    const started = await startClient(context);
    client = started;
    const previews = createPreviews(started);
    context.subscriptions.push(
      previews,
      vscode.workspace.registerTextDocumentContentProvider(libraryScheme, libraryDocuments(started)),
      vscode.commands.registerCommand(commands.buildDocuments.command, (uri?: vscode.Uri) =>
        buildDocuments(started, uri),
      ),
      vscode.commands.registerCommand(commands.openPreview.command, (uri?: vscode.Uri) => previews.open(uri)),
      vscode.commands.registerCommand(commands.restartServer.command, () => started.restart()),
    );
    return { previewHtml: previews.html, previewPlace: previews.place, tellPreview: previews.receive };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    vscode.window.showErrorMessage(
      vscode.l10n.t('Rencana could not start: {0}. Reload the window; if it happens again, report it.', reason),
    );
    throw error;
  }
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
