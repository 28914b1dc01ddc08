import MiniSearch from 'minisearch';
import { allEntries, type Catalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/schema.ts';

interface SearchResult {
  /** Best first. */
  readonly entries: readonly Entry[];
  /** False if nothing held the words, and these only come near. */
  readonly exact: boolean;
}

export type Search = (query: string) => SearchResult;

/** What the tree does not show has a page as well, but is mostly a text for postings. */
const weightBesideTree = 0.3;

/** Searches titles, keywords and full text of all entries. Words may be cut off at the end. */
export function createSearch(catalog: Catalog): Search {
  const index = new MiniSearch<Record<string, string>>({
    fields: ['title', 'keywords', 'text', 'explanation'],
  });
  index.addAll(
    allEntries(catalog).map(({ id, title, keywords, text, explanation }) => ({
      id,
      title,
      keywords: keywords?.join(' ') ?? '',
      text,
      explanation: explanation ?? '',
    })),
  );
  const boostDocument = (id: unknown): number =>
    catalog.findNode(String(id)) === undefined ? weightBesideTree : 1;
  const find = (query: string, fuzzy: number, combineWith: 'AND' | 'OR'): SearchResult['entries'] =>
    index
      .search(query, {
        prefix: true,
        fuzzy,
        combineWith,
        boost: { title: 4, keywords: 3, text: 2 },
        boostDocument,
      })
      .map(({ id }) => catalog.entry(String(id)));
  return (query) => {
    if (query.trim() === '') return { entries: treeEntries(catalog), exact: true };
    const entries = find(query, 0, 'AND');
    return entries.length > 0 ? { entries, exact: true } : { entries: find(query, 0.35, 'OR'), exact: false };
  };
}

function treeEntries(catalog: Catalog): readonly Entry[] {
  const collect = (nodes: Catalog['tree']): Entry[] =>
    nodes.flatMap((node) => [node.entry, ...collect(node.children)]);
  return collect(catalog.tree);
}
