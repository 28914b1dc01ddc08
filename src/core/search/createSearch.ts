import MiniSearch from 'minisearch';
import type { Catalog } from '../catalog/catalog.ts';
import type { Entry, Responsibility } from '../catalog/schema.ts';

export interface SearchResult {
  /** Best first. */
  readonly entries: readonly (Entry | Responsibility)[];
  /** False if nothing held the words, and these only come near. */
  readonly exact: boolean;
}

export type Search = (query: string) => SearchResult;

/** Searches titles, keywords and full text of all entries in the tree. Words may be cut off at the end. */
export function createSearch(catalog: Catalog): Search {
  const index = new MiniSearch<Record<string, string>>({
    fields: ['title', 'keywords', 'text', 'explanation'],
  });
  index.addAll(
    treeEntries(catalog).map(({ id, title, keywords, text, explanation }) => ({
      id,
      title,
      keywords: keywords?.join(' ') ?? '',
      text,
      explanation: explanation ?? '',
    })),
  );
  const find = (query: string, fuzzy: number, combineWith: 'AND' | 'OR'): SearchResult['entries'] =>
    index
      .search(query, { prefix: true, fuzzy, combineWith, boost: { title: 4, keywords: 3, text: 2 } })
      .map(({ id }) => catalog.entry(String(id)));
  return (query) => {
    if (query.trim() === '') return { entries: treeEntries(catalog), exact: true };
    const entries = find(query, 0, 'AND');
    return entries.length > 0 ? { entries, exact: true } : { entries: find(query, 0.35, 'OR'), exact: false };
  };
}

function treeEntries(catalog: Catalog): readonly (Entry | Responsibility)[] {
  const collect = (nodes: Catalog['tree']): (Entry | Responsibility)[] =>
    nodes.flatMap((node) => [node.entry, ...collect(node.children)]);
  return collect(catalog.tree);
}
