import type { Catalog, OutlineNode } from './catalog.ts';
import type { Entry, Responsibility } from './schema.ts';

/**
 * The entries of a selection in the tree, in tree order; what stands under a selected node is part of it.
 *
 * @param clicked the node the action was called on, as VS Code hands it over
 * @param selected all selected nodes, if the clicked one is among them
 * @returns nothing for anything that is no node of the tree
 */
export function selectedEntries(
  catalog: Catalog,
  clicked: unknown,
  selected: unknown,
): readonly (Entry | Responsibility)[] {
  const nodes: readonly unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : [clicked];
  const chosen = new Set(nodes.flatMap((node) => idOf(node) ?? []));
  const collect = (node: OutlineNode): readonly (Entry | Responsibility)[] =>
    chosen.has(node.entry.id) ? [node.entry] : node.children.flatMap(collect);
  return catalog.tree.flatMap(collect);
}

function idOf(node: unknown): string | undefined {
  const entry = property(node, 'entry');
  const id = property(entry, 'id');
  return typeof id === 'string' ? id : undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
