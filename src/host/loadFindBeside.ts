import type { FindBeside } from '../core/posting/owners/findBeside.ts';
import { loadCatalog } from './loadCatalog.ts';
import { loadOnce } from './loadOnce.ts';

/** What tells which CTO and CIO posting belong together; prepared once and shared. */
export const loadFindBeside = loadOnce(async (): Promise<FindBeside> => {
  const [catalog, { createFindBeside }] = await Promise.all([
    loadCatalog(),
    import('../core/posting/owners/findBeside.ts'),
  ]);
  return createFindBeside(catalog);
});
