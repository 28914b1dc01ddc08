import * as vscode from 'vscode';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { pageScheme } from '../../host/manifest.ts';
import { keepTextInFront } from '../../host/textTabs.ts';

/**
 * Opens the page of an entry in one preview tab that the next page reuses. The preview as an editor, not
 * `markdown.showPreview`: that one follows other files and does not come back after a reload.
 */
export async function openPage(id: string): Promise<void> {
  const [catalog, { pagePath }] = await Promise.all([loadCatalog(), import('../../core/pages/pagePath.ts')]);
  await keepTextInFront();
  const uri = vscode.Uri.from({ scheme: pageScheme, path: pagePath(catalog, id) });
  await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', {
    preview: true,
  });
}
