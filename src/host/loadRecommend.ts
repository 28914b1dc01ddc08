import type { Recommend } from '../core/recommend/recommendation.ts';
import { loadCatalog } from './loadCatalog.ts';

let recommend: Promise<Recommend> | undefined;

/** The decision model, prepared at the first call and shared: it holds the outcome of every combination. */
export function loadRecommend(): Promise<Recommend> {
  return (recommend ??= prepare());
}

async function prepare(): Promise<Recommend> {
  const [catalog, { createRecommend }] = await Promise.all([
    loadCatalog(),
    import('../core/recommend/recommend.ts'),
  ]);
  return createRecommend(catalog);
}
