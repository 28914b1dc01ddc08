import * as vscode from 'vscode';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { pageScheme } from '../../host/manifest.ts';

/**
 * Opens the page of an entry in one preview tab that the next page reuses. The preview as an editor, not
 * `markdown.showPreview`: that one follows other files and does not come back after a reload.
 */
export async function openPage(id: string): Promise<void> {
  const [catalog, { pagePath }] = await Promise.all([loadCatalog(), import('../../core/pages/pagePath.ts')]);
  // A file that was only looked at is in a preview tab too, and would be closed: it may be the posting in work.
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  if (activeTab?.isPreview && activeTab.input instanceof vscode.TabInputText) {
    await vscode.commands.executeCommand('workbench.action.keepEditor');
  }
  const uri = vscode.Uri.from({ scheme: pageScheme, path: pagePath(catalog, id) });
  await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', {
    preview: true,
  });
}
