import type { Search } from '../core/search/createSearch.ts';
import { loadCatalog } from './loadCatalog.ts';
import { loadOnce } from './loadOnce.ts';

/** What searches all entries, prepared once and shared: that takes some 20 ms. */
export const loadEntrySearch = loadOnce(prepare);

async function prepare(): Promise<Search> {
  const [catalog, { createSearch }] = await Promise.all([
    loadCatalog(),
    import('../core/search/createSearch.ts'),
  ]);
  return createSearch(catalog);
}
