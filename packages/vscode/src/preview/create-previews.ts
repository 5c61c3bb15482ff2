import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageClient, Location } from 'vscode-languageclient/node';
import { findDocument } from '../commands/find-document.ts';
import type { PreviewAnswer } from './preview-answer.ts';
import { previewPage } from './preview-page.ts';

/** The one preview of the window; it shows a document of the plan to which a file belongs. */
export interface Previews extends vscode.Disposable {
  readonly open: (uri?: vscode.Uri) => Promise<void>;
  readonly html: () => string | undefined;
}

/** What the page of the preview tells: a document was chosen from the list, or an element was double-clicked. */
type PageMessage =
  | { readonly kind: 'choose'; readonly document: string }
  | { readonly kind: 'jump'; readonly element: string; readonly path: string };

/** Prepares the preview beside the text: it follows unsaved edits after a short rest. */
export function createPreviews(client: LanguageClient): Previews {
  let panel: vscode.WebviewPanel | undefined;
  let source: vscode.Uri | undefined;
  let chosen: string | undefined;
  let shown: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const refresh = async (): Promise<void> => {
    if (!panel || !source) return;
    const number = ++asked;
    const answer = await client.sendRequest<PreviewAnswer>('rencana/preview', {
      uri: source.toString(),
      document: chosen,
    });
    // A later question overtakes this one; its answer is what the reader waits for.
    if (!panel || number !== asked) return;
    const state = JSON.stringify(answer);
    if (state === shown) return;
    shown = state;
    panel.title = answer.title;
    panel.webview.html = previewPage(answer, randomBytes(16).toString('hex'));
  };

  const schedule = (): void => {
    clearTimeout(timer);
    const delay = vscode.workspace.getConfiguration('rencana').get('preview.delay', 300);
    timer = setTimeout(() => refresh().catch(showError), delay);
  };

  const receive = async (message: PageMessage): Promise<void> => {
    if (message.kind === 'choose') {
      chosen = message.document;
      await refresh();
      return;
    }
    const location = await client.sendRequest<Location | null>('rencana/placeOf', {
      uri: source?.toString(),
      ...message,
    });
    if (location) await reveal(client, location);
  };

  const open = async (uri?: vscode.Uri): Promise<void> => {
    const document = findDocument(uri);
    if (!document) return;
    source = document;
    if (!panel) {
      panel = vscode.window.createWebviewPanel(
        'rencana.preview',
        'Rencana',
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
      );
      panel.webview.onDidReceiveMessage((message: PageMessage) => receive(message).catch(showError));
      panel.onDidDispose(() => {
        panel = undefined;
        shown = undefined;
      });
    }
    panel.reveal(undefined, true);
    await refresh();
  };

  const listening = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (panel && document.languageId === 'rencana') schedule();
  });
  return {
    open,
    html: () => panel?.webview.html,
    dispose: () => {
      clearTimeout(timer);
      listening.dispose();
      panel?.dispose();
    },
  };
}

async function reveal(client: LanguageClient, location: Location): Promise<void> {
  const { uri, range } = client.protocol2CodeConverter.asLocation(location);
  await vscode.window.showTextDocument(uri, { selection: range, viewColumn: vscode.ViewColumn.One });
}

function showError(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  vscode.window.showErrorMessage(vscode.l10n.t('The preview could not be made: {0}', reason));
}
