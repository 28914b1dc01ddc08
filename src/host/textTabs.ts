import * as vscode from 'vscode';
import { openDocument } from './openDocument.ts';

/**
 * What a tab shows that can be written: as text, as the Markdown preview that takes the place of the text, or as the
 * newer side of a comparison.
 */
export function textInTab({ input }: vscode.Tab): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText) return input.uri;
  const uri = isPreview(input)
    ? input.uri
    : input instanceof vscode.TabInputTextDiff
      ? input.modified
      : undefined;
  return uri && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false ? uri : undefined;
}

/** What is in front as a Markdown preview: VS Code names no active editor then. */
export function previewInFront(): vscode.Uri | undefined {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  return activeTab && isPreview(activeTab.input) ? textInTab(activeTab) : undefined;
}

/** The document in front, as text or as a Markdown preview. */
export function documentInFront(): vscode.TextDocument | undefined {
  const { activeTextEditor } = vscode.window;
  if (activeTextEditor) return activeTextEditor.document;
  const uri = previewInFront();
  return uri && openDocument(uri);
}

/**
 * Before a page opens: a text that was only looked at is in the one tab that the next page takes over, and would be
 * closed. It may be the posting in work.
 */
export async function keepTextInFront(): Promise<void> {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  if (activeTab?.isPreview && textInTab(activeTab))
    await vscode.commands.executeCommand('workbench.action.keepEditor');
}

function isPreview(input: unknown): input is vscode.TabInputCustom {
  return input instanceof vscode.TabInputCustom && input.viewType === 'vscode.markdown.preview.editor';
}

/** The documents that a person has open, each once. VS Code holds more documents: closed and deleted ones for a while. */
export function textTabs(): readonly vscode.Uri[] {
  const uris = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap((tab) => textInTab(tab) ?? []);
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}

/** Of these, those that VS Code has loaded: those in front once, and those edited. */
export function documentsInTabs(): readonly vscode.TextDocument[] {
  const tabs = new Set(textTabs().map(String));
  return vscode.workspace.textDocuments.filter(({ uri }) => tabs.has(uri.toString()));
}
