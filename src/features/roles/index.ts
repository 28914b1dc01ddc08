import * as vscode from 'vscode';
import { commands, pageScheme, registerCommand, views } from '../../host/manifest.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { openPage } from './openPage.ts';
import { PageFileSystem } from './pageFileSystem.ts';
import { RolesTree } from './rolesTree.ts';

/** The sidebar tree, the pages behind it, search and comparison. */
export function register(context: vscode.ExtensionContext): RolesTree {
  const tree = new RolesTree();
  context.subscriptions.push(
    vscode.window.createTreeView(views.roles, {
      treeDataProvider: tree,
      canSelectMany: true,
      showCollapseAll: true,
    }),
    vscode.workspace.registerFileSystemProvider(pageScheme, new PageFileSystem(), {
      isReadonly: true,
      isCaseSensitive: true,
    }),
    registerCommand(commands.openPage, async (id) => {
      const catalog = await loadCatalog();
      if (typeof id === 'string' && catalog.findEntry(id)) await openPage(id);
    }),
    registerCommand(commands.compareRoles, async () => {
      const { comparisonPage } = await import('../../core/pages/pagePath.ts');
      await openPage(comparisonPage);
    }),
    registerCommand(commands.searchRoles, async () => {
      const { searchRoles } = await import('./searchRoles.ts');
      await searchRoles(await loadCatalog());
    }),
  );
  return tree;
}
