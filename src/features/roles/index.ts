import * as vscode from 'vscode';
import { loadCatalog } from '../../host/loadCatalog.ts';
import type { Log } from '../../host/log.ts';
import { commands, pageScheme, registerCommand, views } from '../../host/manifest.ts';
import { registerReadOnlyFiles } from '../../host/readOnlyFiles.ts';
import { openPage } from './openPage.ts';
import { PageFileSystem } from './pageFileSystem.ts';
import { RolesTree } from './rolesTree.ts';

/** The sidebar tree, the pages behind it, search and comparison. */
export function register(context: vscode.ExtensionContext, { log }: { readonly log: Log }): RolesTree {
  const tree = new RolesTree();
  context.subscriptions.push(
    vscode.window.createTreeView(views.roles, {
      treeDataProvider: tree,
      dragAndDropController: tree,
      canSelectMany: true,
      showCollapseAll: true,
    }),
    registerReadOnlyFiles(pageScheme, new PageFileSystem()),
    registerCommand(commands.openPage, log, async (page) => {
      const [catalog, { entryIdOf }, { pageIds }] = await Promise.all([
        loadCatalog(),
        import('../../core/posting/write/selectedEntries.ts'),
        import('../../core/pages/pagePath.ts'),
      ]);
      const id = entryIdOf(page);
      if (id !== undefined && pageIds(catalog).includes(id)) await openPage(id);
    }),
    registerCommand(commands.compareRoles, log, async () => {
      const { comparisonPage } = await import('../../core/pages/pagePath.ts');
      await openPage(comparisonPage);
    }),
    registerCommand(commands.searchRoles, log, async () => {
      const { searchRoles } = await import('./searchRoles.ts');
      await searchRoles(await loadCatalog());
    }),
  );
  return tree;
}
