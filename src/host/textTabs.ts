import * as vscode from 'vscode';

/** The documents that a person has open, each once. VS Code holds more documents: closed and deleted ones for a while. */
export function textTabs(): readonly vscode.Uri[] {
  const uris = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : []));
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}

/** Of these, those that VS Code has loaded: those in front once, and those edited. */
export function documentsInTabs(): readonly vscode.TextDocument[] {
  const tabs = new Set(textTabs().map(String));
  return vscode.workspace.textDocuments.filter(({ uri }) => tabs.has(uri.toString()));
}
