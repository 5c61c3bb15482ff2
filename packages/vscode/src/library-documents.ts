import type * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Shows the texts of the standard library, which live in the server, as read-only documents. */
export function libraryDocuments(client: LanguageClient): vscode.TextDocumentContentProvider {
  return {
    provideTextDocumentContent: (uri, token) =>
      client.sendRequest<string>('rencana/libraryText', { uri: uri.toString() }, token),
  };
}
