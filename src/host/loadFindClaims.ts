import type { FindClaims } from '../core/posting/owners/findClaims.ts';
import { loadCatalog } from './loadCatalog.ts';
import { loadPostings } from './loadPostings.ts';

let findClaims: Promise<FindClaims> | undefined;

/** What finds who holds which domain by the words of a posting; prepared once and shared. */
export function loadFindClaims(): Promise<FindClaims> {
  return (findClaims ??= prepare().catch((error: unknown) => {
    findClaims = undefined;
    throw error;
  }));
}

async function prepare(): Promise<FindClaims> {
  const [catalog, { matchResponsibility }, { createFindClaims }] = await Promise.all([
    loadCatalog(),
    loadPostings(),
    import('../core/posting/owners/findClaims.ts'),
  ]);
  return createFindClaims(catalog, matchResponsibility);
}
