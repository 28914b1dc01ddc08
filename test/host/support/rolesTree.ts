import type { OutlineNode } from '../../../src/core/catalog/catalog.ts';
import { activated } from './extension.ts';

/** A node as the tree view holds it, and how many levels it is below the top. */
export interface PlacedNode {
  readonly node: OutlineNode;
  readonly depth: number;
}

/** Every node of the tree, from top to bottom as a person sees them with everything unfolded. */
export async function allNodes(): Promise<readonly PlacedNode[]> {
  const { tree } = await activated();
  const below = async (parent: OutlineNode | undefined, depth: number): Promise<PlacedNode[]> => {
    const found: PlacedNode[] = [];
    for (const node of await tree.getChildren(parent)) {
      found.push({ node, depth }, ...(await below(node, depth + 1)));
    }
    return found;
  };
  return below(undefined, 0);
}

export async function nodeOf(id: string): Promise<OutlineNode> {
  const found = (await allNodes()).find(({ node }) => node.entry.id === id);
  if (!found) throw new Error(`The tree has no node "${id}"`);
  return found.node;
}
