import assert from 'node:assert/strict';
import type { OutlineNode } from '../../../src/core/catalog/catalog.ts';
import { catalog } from '../support/catalog.ts';

function depth(node: OutlineNode): number {
  return 1 + Math.max(0, ...node.children.map(depth));
}

function children(id: string): readonly string[] {
  return catalog.findNode(id)?.children.map((child) => child.entry.id) ?? [];
}

describe('The tree', () => {
  it('has six places to start from', () => {
    assert.deepEqual(
      catalog.tree.map(({ entry }) => entry.id),
      ['which-one', 'cto', 'cio', 'one-person', 'together', 'faq'],
    );
  });

  it('is three levels deep at most', () => {
    assert.equal(Math.max(...catalog.tree.map(depth)), 3);
  });

  for (const role of ['cto', 'cio']) {
    it(`divides ${role} into six groups, of which two hold six and eight responsibilities`, () => {
      assert.deepEqual(
        children(role),
        ['about', 'general', 'company-specific', 'skills', 'first-year', 'hiring'].map(
          (id) => `${role}-${id}`,
        ),
      );
      assert.equal(children(`${role}-general`).length, 6);
      assert.equal(children(`${role}-company-specific`).length, 8);
    });
  }

  it('has groups of the same names and sizes for both roles', () => {
    const groups = (role: string): readonly (readonly [string, number])[] =>
      catalog.findNode(role)!.children.map(({ entry, children }) => [entry.title, children.length]);
    assert.deepEqual(groups('cto'), groups('cio'));
  });

  it('has nine questions under FAQ, one for each question of the source', () => {
    const sources = children('faq').map((id) => catalog.entry(id).sources[0]);
    assert.deepEqual(sources, ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9']);
  });

  it('leads to each of the five outcomes', () => {
    for (const { entry } of catalog.advice.outcomes) assert.ok(children('which-one').includes(entry), entry);
  });

  it('has an icon for each place to start from, and for no other', () => {
    for (const node of catalog.tree) {
      assert.ok(node.icon);
      for (const child of node.children) assert.equal(child.icon, undefined);
    }
  });

  it('knows the node above each node', () => {
    const check = (nodes: readonly OutlineNode[], parent: OutlineNode | undefined): void => {
      for (const node of nodes) {
        assert.equal(node.parent, parent);
        assert.equal(catalog.findNode(node.entry.id), node);
        check(node.children, node);
      }
    };
    check(catalog.tree, undefined);
  });
});
