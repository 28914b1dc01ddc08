import * as vscode from 'vscode';
import type { OutlineNode } from '../../core/catalog/catalog.ts';
import { isResponsibility } from '../../core/catalog/catalog.ts';
import { audienceOf, isInsertable } from '../../core/posting/write/blocks.ts';
import { asCommand, commands, entriesMimeType } from '../../host/manifest.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';

/** The view "Roles and Questions". Its nodes can be dragged out of it, not into it. */
export class RolesTree
  implements vscode.TreeDataProvider<OutlineNode>, vscode.TreeDragAndDropController<OutlineNode>
{
  readonly dragMimeTypes = [entriesMimeType, 'text/plain'];
  readonly dropMimeTypes = [];

  async handleDrag(nodes: readonly OutlineNode[], dataTransfer: vscode.DataTransfer): Promise<void> {
    const [catalog, { dragEntries }] = await Promise.all([loadCatalog(), import('./dragEntries.ts')]);
    dragEntries(catalog, nodes, dataTransfer);
  }

  async getChildren(node?: OutlineNode): Promise<OutlineNode[]> {
    return [...(node ? node.children : (await loadCatalog()).tree)];
  }

  getParent(node: OutlineNode): OutlineNode | undefined {
    return node.parent;
  }

  getTreeItem({ entry, children, icon, expanded, counted }: OutlineNode): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(
      entry.title,
      children.length === 0 ? None : expanded ? Expanded : Collapsed,
    );
    const shared = isResponsibility(entry) && entry.class === 'shared';
    const internal = audienceOf(entry) === 'internal';
    item.id = entry.id;
    item.contextValue = ['entry', isInsertable(entry) && 'insertable', children.length > 0 && 'group']
      .filter(Boolean)
      .join(' ');
    // A click on a group unfolds it; its own page is an action beside it.
    if (children.length === 0)
      item.command = asCommand(commands.openPage, vscode.l10n.t('Open Page'), entry.id);
    if (shared) item.description = vscode.l10n.t('name one owner');
    else if (internal) item.description = vscode.l10n.t('internal');
    else if (counted) item.description = String(children.length);
    const symbol = icon ?? (shared ? 'link' : children.length === 0 ? 'circle-small' : undefined);
    if (symbol !== undefined) item.iconPath = new vscode.ThemeIcon(symbol);
    item.tooltip = tooltip(entry.text, shared ? entry.owner : undefined);
    item.accessibilityInformation = {
      label: [entry.title, shared && vscode.l10n.t('shared work'), item.description]
        .filter(Boolean)
        .join(', '),
    };
    return item;
  }
}

function tooltip(text: string, owner: string | undefined): vscode.MarkdownString {
  const parts = owner === undefined ? [text] : [text, `**${vscode.l10n.t('Shared work.')}** ${owner}`];
  return new vscode.MarkdownString(parts.join('\n\n'));
}
