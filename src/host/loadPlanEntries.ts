import type { PlanEntries } from '../core/posting/planEntries.ts';
import { loadCatalog } from './loadCatalog.ts';
import { loadPostings } from './loadPostings.ts';

let planEntries: Promise<PlanEntries> | undefined;

/** What puts entries into postings, prepared once. */
export function loadPlanEntries(): Promise<PlanEntries> {
  return (planEntries ??= prepare().catch((error: unknown) => {
    planEntries = undefined;
    throw error;
  }));
}

async function prepare(): Promise<PlanEntries> {
  const [catalog, { matchResponsibility }, { createPlanEntries }] = await Promise.all([
    loadCatalog(),
    loadPostings(),
    import('../core/posting/planEntries.ts'),
  ]);
  return createPlanEntries(catalog, matchResponsibility);
}
