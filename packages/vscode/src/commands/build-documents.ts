import * as vscode from 'vscode';
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';
import { findDocument } from './find-document.ts';

/** What the server's command `rencana.build` answers. */
interface BuildAnswer {
  readonly kind: 'built' | 'refused' | 'cancelled';
  /** URIs of the files written. */
  readonly files?: readonly string[];
  /** A sentence for the user: how many were written and where, or why none. */
  readonly message: string;
}

/** Lets the server write the documents of the plan of a file, with progress and cancellation, and offers to open one. */
export async function buildDocuments(client: LanguageClient, uri?: vscode.Uri): Promise<BuildAnswer | undefined> {
  const document = findDocument(uri);
  if (!document) return undefined;
  const settings = vscode.workspace.getConfiguration('rencana.build', document);
  const options = { uri: document.toString(), formats: settings.get('formats'), folder: settings.get('folder') };
  const answer = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Building documents') },
    async (progress, token): Promise<BuildAnswer | undefined> => {
      const listening = client.onNotification('rencana/buildProgress', ({ name }: { name: string }) =>
        progress.report({ message: name }),
      );
      try {
        return await client.sendRequest(
          ExecuteCommandRequest.type,
          { command: 'rencana.build', arguments: [options] },
          token,
        );
      } catch (error) {
        if (token.isCancellationRequested) return undefined;
        throw error;
      } finally {
        listening.dispose();
      }
    },
  );
  if (answer) offer(answer);
  return answer;
}

/** Says what came out without waiting for the reader; a click opens the first document or its folder. */
async function offer(answer: BuildAnswer): Promise<void> {
  const first = answer.files?.[0];
  if (answer.kind !== 'built' || !first) {
    vscode.window.showWarningMessage(answer.message);
    return;
  }
  const open = vscode.l10n.t('Open');
  const reveal = vscode.l10n.t('Show folder');
  const chosen = await vscode.window.showInformationMessage(answer.message, open, reveal);
  if (chosen === open) await vscode.env.openExternal(vscode.Uri.parse(first));
  if (chosen === reveal) await vscode.commands.executeCommand('revealFileInOS', vscode.Uri.parse(first));
}
