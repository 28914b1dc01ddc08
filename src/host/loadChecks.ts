import type { CheckPosting } from '../core/posting/rules/checkPosting.ts';
import { loadCatalog } from './loadCatalog.ts';
import { loadOnce } from './loadOnce.ts';
import { loadPostings, type Postings } from './loadPostings.ts';
import { createPause } from './pauses.ts';

/** What checks postings, and what reads them, prepared once and shared. */
export interface Checks {
  readonly postings: Postings;
  readonly check: CheckPosting;
}

export const loadChecks = loadOnce(prepare);

async function prepare(): Promise<Checks> {
  const [catalog, postings, { createCheckPosting, prepareCheck }] = await Promise.all([
    loadCatalog(),
    loadPostings(),
    import('../core/posting/rules/checkPosting.ts'),
  ]);
  const pause = createPause();
  const prepared: ReturnType<typeof prepareCheck>[] = [];
  for (const check of catalog.checks.checks) {
    prepared.push(prepareCheck(check, catalog, postings));
    await pause();
  }
  return { postings, check: createCheckPosting(catalog, postings, prepared) };
}
