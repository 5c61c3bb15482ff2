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
  /** Does what the page asks for. */
  readonly receive: (message: PageMessage) => Promise<void>;
  /** The place that the preview was last scrolled to: element and path, a space between. */
  readonly place: () => string | undefined;
}

/** What the page of the preview tells: a document was chosen from the list, or something was clicked. */
export type PageMessage =
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
  let following: ReturnType<typeof setTimeout> | undefined;
  let place: string | undefined;
  /** Where a click in the preview has put the cursor: the preview need not follow it there. */
  let jumped: string | undefined;

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
    if (!location) return;
    jumped = positionKey(client.protocol2CodeConverter.asLocation(location));
    await reveal(client, location);
  };

  /** Scrolls the preview to what it shows of the text at the cursor. */
  const follow = async ({ document, selection }: vscode.TextEditor): Promise<void> => {
    if (!panel || !source) return;
    const shownPlace = await client.sendRequest<string | null>('rencana/shownAt', {
      uri: document.uri.toString(),
      document: chosen,
      position: client.code2ProtocolConverter.asPosition(selection.active),
    });
    if (!shownPlace || !panel) return;
    place = shownPlace;
    await panel.webview.postMessage({ kind: 'show', place });
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
  const watching = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
    if (!panel || textEditor.document.languageId !== 'rencana') return;
    clearTimeout(following);
    const isJump = jumped === positionKey({ uri: textEditor.document.uri, range: textEditor.selection });
    jumped = undefined;
    if (!isJump) following = setTimeout(() => follow(textEditor).catch(showError), followDelay);
  });
  return {
    open,
    html: () => panel?.webview.html,
    receive,
    place: () => place,
    dispose: () => {
      clearTimeout(timer);
      clearTimeout(following);
      listening.dispose();
      watching.dispose();
      panel?.dispose();
    },
  };
}

/** The preview follows a cursor that rests, not one that is on its way. */
const followDelay = 100;

const positionKey = ({ uri, range }: Pick<vscode.Location, 'uri' | 'range'>): string =>
  `${uri.toString()} ${range.start.line}:${range.start.character}`;

async function reveal(client: LanguageClient, location: Location): Promise<void> {
  const { uri, range } = client.protocol2CodeConverter.asLocation(location);
  await vscode.window.showTextDocument(uri, { selection: range, viewColumn: vscode.ViewColumn.One });
}

function showError(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  vscode.window.showErrorMessage(vscode.l10n.t('The preview could not be made: {0}', reason));
}
