import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Entry } from '../../core/catalog/schema.ts';
import { titlesAbove } from '../../core/pages/pagePath.ts';
import { loadEntrySearch } from '../../host/loadEntrySearch.ts';
import { pick, type ValueItem } from '../../host/pick.ts';
import { openPage } from './openPage.ts';

/** A quick pick over titles, other words for them, and full text. */
export async function searchRoles(catalog: Catalog): Promise<void> {
  const search = await loadEntrySearch();
  const picker = vscode.window.createQuickPick<ValueItem<string>>();
  picker.placeholder = vscode.l10n.t('A word or two, such as security, agency or reporting line');
  const refresh = (): void => {
    const { entries, exact } = search(picker.value);
    picker.items = entries.map((entry) => toItem(catalog, entry));
    picker.title = exact
      ? vscode.l10n.t('Search Roles and FAQ')
      : entries.length > 0
        ? vscode.l10n.t('Nothing for "{0}". Near:', picker.value)
        : vscode.l10n.t('Nothing for "{0}"', picker.value);
  };
  picker.onDidChangeValue(refresh);
  refresh();
  const id = await pick(picker);
  if (id !== undefined) await openPage(id);
}

function toItem(catalog: Catalog, entry: Entry): ValueItem<string> {
  return {
    label: entry.title,
    description: titlesAbove(catalog, entry.id).join(' › '),
    detail: entry.text,
    // The search has already decided what fits; the picker's own filter knows labels only.
    alwaysShow: true,
    value: entry.id,
  };
}
