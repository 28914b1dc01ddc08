import type { FindClaims } from '../core/posting/owners/findClaims.ts';
import { loadCatalog } from './loadCatalog.ts';
import { loadOnce } from './loadOnce.ts';
import { loadPostings } from './loadPostings.ts';

/** What finds who holds which domain by the words of a posting; prepared once and shared. */
export const loadFindClaims = loadOnce(prepare);

async function prepare(): Promise<FindClaims> {
  const [catalog, { matchResponsibility }, { createFindClaims }] = await Promise.all([
    loadCatalog(),
    loadPostings(),
    import('../core/posting/owners/findClaims.ts'),
  ]);
  return createFindClaims(catalog, matchResponsibility);
}
