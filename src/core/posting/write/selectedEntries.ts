import { isObject } from '../../isObject.ts';
import { isInsertable } from './blocks.ts';
import type { Catalog, OutlineNode } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/schema.ts';

/**
 * The entries of a selection in the tree, in tree order and each once. A group with a text for a posting stands for
 * itself, any other group for what is under it.
 *
 * @param clicked the node the action was called on, as VS Code hands it over
 * @param selected all selected nodes, if the clicked one is among them
 * @returns nothing for anything that is no node of the tree
 */
export function selectedEntries(catalog: Catalog, clicked: unknown, selected: unknown): readonly Entry[] {
  const nodes: readonly unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : [clicked];
  const chosen = new Set(nodes.map(entryIdOf));
  const collect = ({ entry, children }: OutlineNode, above: boolean): readonly Entry[] => {
    const taken = above || chosen.has(entry.id);
    if (taken && (children.length === 0 || isInsertable(entry))) return [entry];
    return children.flatMap((child) => collect(child, taken));
  };
  return catalog.tree.flatMap((node) => collect(node, false));
}

/** The id in an argument that names an entry: an id itself, or a node of the tree. */
export function entryIdOf(argument: unknown): string | undefined {
  const entry = isObject(argument) ? argument['entry'] : undefined;
  const id = isObject(entry) ? entry['id'] : argument;
  return typeof id === 'string' ? id : undefined;
}
