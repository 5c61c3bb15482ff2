import * as vscode from 'vscode';

/** The document that a command is about: the one it was called on, else that of the active editor, if it is ours. */
export function findDocument(uri?: vscode.Uri): vscode.Uri | undefined {
  if (uri) return uri;
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId === 'rencana') return document.uri;
  vscode.window.showInformationMessage(vscode.l10n.t('Open a file of a plan (*.rencana) first.'));
  return undefined;
}
