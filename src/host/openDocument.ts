import * as vscode from 'vscode';

/** The document that VS Code holds of a file, with what is not saved; a person need not see it. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}
