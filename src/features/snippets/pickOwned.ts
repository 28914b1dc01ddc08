import * as vscode from 'vscode';
import { isResponsibility, type Catalog } from '../../core/catalog/catalog.ts';
import type { Entry, Responsibility } from '../../core/catalog/schema.ts';
import { createPicker, pickMany, type ValueItem } from '../../host/pick.ts';
import { sayEnglish } from '../../host/sayEnglish.ts';
import type { EntriesRequest } from './insertRequest.ts';
import type { KnownPosting } from './readTarget.ts';

/**
 * The entries of a selection without the shared work that another role owns: a posting lists what is its own. Asks
 * once for all of it, unless the request says it or there is only one entry, which the person wants then.
 *
 * @returns undefined if the person gives up
 */
export async function pickOwned(
  catalog: Catalog,
  { entries, owned }: EntriesRequest,
  readPosting: () => Promise<KnownPosting | undefined>,
): Promise<readonly Entry[] | undefined> {
  const shared = entries.filter(isResponsibility).filter((entry) => entry.class === 'shared');
  if (shared.length === 0 || (entries.length === 1 && !owned)) return entries;
  const ids = owned ?? (await askOwned(catalog, shared, await readPosting()));
  return ids && entries.filter(({ id }) => ids.includes(id) || !shared.some((entry) => entry.id === id));
}

async function askOwned(
  { roles }: Catalog,
  shared: readonly Responsibility[],
  posting: KnownPosting | undefined,
): Promise<readonly string[] | undefined> {
  const items = shared.map(({ id, title, owner = '' }): ValueItem<string> => {
    const role = roles.find(({ responsibilities }) => responsibilities.some((known) => known.id === id));
    return { label: title, description: role?.title ?? '', detail: owner, picked: true, value: id };
  });
  const title = vscode.l10n.t('Shared Work: Who Owns It?');
  const question = vscode.l10n.t('Select what this role owns; the rest is left out');
  const picker = createPicker(title, sayEnglish(question, posting?.identity), items);
  // The page of an entry selected in the tree may still be opening, and takes the focus then.
  picker.ignoreFocusOut = true;
  return pickMany(picker);
}
