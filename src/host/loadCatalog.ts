import type { Catalog, CatalogData } from '../core/catalog/catalog.ts';

let catalog: Promise<Catalog> | undefined;

/** The catalog, parsed at the first call: opening the editor costs nothing for what is not used. */
export function loadCatalog(): Promise<Catalog> {
  return (catalog ??= readCatalog());
}

async function readCatalog(): Promise<Catalog> {
  const [{ catalogJson }, { createCatalog }] = await Promise.all([
    import('catalog:json'),
    import('../core/catalog/catalog.ts'),
  ]);
  return createCatalog(JSON.parse(catalogJson) as CatalogData);
}
