import type { Recommend } from '../core/recommend/recommendation.ts';
import { loadCatalog } from './loadCatalog.ts';
import { loadOnce } from './loadOnce.ts';

/** The decision model, prepared at the first call and shared: it holds the outcome of every combination. */
export const loadRecommend = loadOnce(prepare);

async function prepare(): Promise<Recommend> {
  const [catalog, { createRecommend }] = await Promise.all([
    loadCatalog(),
    import('../core/recommend/recommend.ts'),
  ]);
  return createRecommend(catalog);
}
