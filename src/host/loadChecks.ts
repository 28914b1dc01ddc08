import type { CheckPosting } from '../core/posting/rules/checkPosting.ts';
import { loadCatalog } from './loadCatalog.ts';
import { loadOnce } from './loadOnce.ts';
import { loadPostings, type Postings } from './loadPostings.ts';

/** What checks postings, and what reads them, prepared once and shared. */
export interface Checks {
  readonly postings: Postings;
  readonly check: CheckPosting;
}

export const loadChecks = loadOnce(prepare);

async function prepare(): Promise<Checks> {
  const [catalog, postings, { createCheckPosting }] = await Promise.all([
    loadCatalog(),
    loadPostings(),
    import('../core/posting/rules/checkPosting.ts'),
  ]);
  return { postings, check: createCheckPosting(catalog, postings) };
}
