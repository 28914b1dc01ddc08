import type { PlanEntries } from '../core/posting/insert/planEntries.ts';
import { loadCatalog } from './loadCatalog.ts';
import { loadOnce } from './loadOnce.ts';
import { loadPostings } from './loadPostings.ts';

/** What puts entries into postings, prepared once. */
export const loadPlanEntries = loadOnce(prepare);

async function prepare(): Promise<PlanEntries> {
  const [catalog, { matchResponsibility }, { createPlanEntries }] = await Promise.all([
    loadCatalog(),
    loadPostings(),
    import('../core/posting/insert/planEntries.ts'),
  ]);
  return createPlanEntries(catalog, matchResponsibility);
}
