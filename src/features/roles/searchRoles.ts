import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Entry, Responsibility } from '../../core/catalog/schema.ts';
import { ancestors } from '../../core/pages/pagePath.ts';
import { createSearch } from '../../core/search/createSearch.ts';
import { openPage } from './openPage.ts';

interface EntryItem extends vscode.QuickPickItem {
  readonly entry?: Entry | Responsibility;
}

/** A quick pick over titles, other words for them, and full text. */
export async function searchRoles(catalog: Catalog): Promise<void> {
  const search = createSearch(catalog);
  const picker = vscode.window.createQuickPick<EntryItem>();
  picker.placeholder = vscode.l10n.t('A word or two, such as security, agency or reporting line');
  picker.title = vscode.l10n.t('Search Roles and FAQ');
  const refresh = (): void => {
    const { entries, exact } = search(picker.value);
    const items = entries.map((entry) => toItem(catalog, entry));
    const near = vscode.l10n.t('Nothing for "{0}". Near:', picker.value);
    picker.items = exact
      ? items
      : [
          {
            label: items.length > 0 ? near : vscode.l10n.t('Nothing for "{0}".', picker.value),
            alwaysShow: true,
          },
          ...items,
        ];
  };
  picker.onDidChangeValue(refresh);
  refresh();
  const picked = await new Promise<EntryItem | undefined>((resolve) => {
    picker.onDidAccept(() => {
      const [item] = picker.selectedItems;
      if (item?.entry) resolve(item);
    });
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
  picker.dispose();
  if (picked?.entry) await openPage(picked.entry.id);
}

function toItem(catalog: Catalog, entry: Entry | Responsibility): EntryItem {
  const path = ancestors(catalog.findNode(entry.id)).map((node) => node.entry.title);
  return {
    label: entry.title,
    description: path.join(' › '),
    detail: entry.text,
    // The search has already decided what fits; the picker's own filter knows labels only.
    alwaysShow: true,
    entry,
  };
}
