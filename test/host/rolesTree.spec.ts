import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { OutlineNode } from '../../src/core/catalog/catalog.ts';
import { writtenEntry, writtenOutline, type WrittenLine } from './support/content.ts';
import { activated } from './support/extension.ts';
import { allNodes, nodeOf, type PlacedNode } from './support/rolesTree.ts';
import type { RolesTree } from '../../src/features/roles/rolesTree.ts';

/** Titles indented by their level, one a line, as the outline asks for them. */
function writtenTree(lines: readonly WrittenLine[], depth = 0): string[] {
  return lines.flatMap((line) => {
    const { entry, children } = typeof line === 'string' ? { entry: line, children: [] } : line;
    return ['  '.repeat(depth) + writtenEntry(entry).title, ...writtenTree(children, depth + 1)];
  });
}

describe('The tree of roles and questions', () => {
  let tree: RolesTree;
  let nodes: readonly PlacedNode[];
  const itemOf = (node: OutlineNode): vscode.TreeItem => tree.getTreeItem(node);
  const labelOf = (node: OutlineNode): string => {
    const { label } = itemOf(node);
    assert.ok(typeof label === 'string');
    return label;
  };
  const childrenOf = async (id: string): Promise<OutlineNode[]> => tree.getChildren(await nodeOf(id));

  before(async () => {
    ({ tree } = await activated());
    nodes = await allNodes();
  });

  it('shows the titles of the outline in its order and on its levels', () => {
    const shown = nodes.map(({ node, depth }) => '  '.repeat(depth) + labelOf(node));
    assert.equal(shown.join('\n'), writtenTree(writtenOutline).join('\n'));
  });

  it('has three levels and six nodes at the top', async () => {
    assert.equal(Math.max(...nodes.map(({ depth }) => depth)), 2);
    assert.equal((await tree.getChildren()).length, 6);
  });

  it('lists six general and eight company-specific responsibilities for each role, and nine questions', async () => {
    for (const role of ['cto', 'cio']) {
      assert.equal((await childrenOf(`${role}-general`)).length, 6, role);
      assert.equal((await childrenOf(`${role}-company-specific`)).length, 8, role);
    }
    assert.equal((await childrenOf('faq')).length, 9);
  });

  it('gives every node an id of its own', () => {
    const ids = nodes.map(({ node }) => itemOf(node).id);
    assert.ok(ids.every((id) => id !== undefined && id !== ''));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('unfolds only the first node at the start, and no leaf at all', () => {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    for (const { node } of nodes) {
      const expected =
        node.children.length === 0 ? None : node.entry.id === 'which-one' ? Expanded : Collapsed;
      assert.equal(itemOf(node).collapsibleState, expected, node.entry.id);
    }
  });

  it('knows the parent of every node', async () => {
    for (const { node, depth } of nodes) {
      const parent = tree.getParent(node);
      assert.equal(parent === undefined, depth === 0, node.entry.id);
      assert.ok((await tree.getChildren(parent)).includes(node), node.entry.id);
    }
  });

  it('says by the context of a node whether it can be inserted and whether it is a group', () => {
    for (const { node } of nodes) {
      const written = writtenEntry(node.entry.id);
      const insertable = written.class !== undefined || written.posting !== undefined;
      const words = (itemOf(node).contextValue ?? '').split(' ').filter(Boolean);
      assert.equal(words.includes('insertable'), insertable, node.entry.id);
      assert.equal(words.includes('group'), node.children.length > 0, node.entry.id);
    }
  });

  it('gives every node a context, so that its menu is not empty', () => {
    const without = nodes.filter(({ node }) => !itemOf(node).contextValue).map(({ node }) => node.entry.id);
    assert.deepEqual(without, []);
  });

  it('opens the page of a leaf by a click, and nothing by a click on a group', () => {
    for (const { node } of nodes) {
      const { command } = itemOf(node);
      if (node.children.length > 0) assert.equal(command, undefined, node.entry.id);
      else {
        assert.ok(command, node.entry.id);
        assert.equal(command.command, 'ctoCio.openPage');
        assert.deepEqual(command.arguments, [node.entry.id]);
        assert.ok(command.title);
      }
    }
  });

  it('marks shared responsibilities, and only those, as work that needs one owner', () => {
    const marked = nodes.filter(({ node }) => itemOf(node).description === 'name one owner');
    const shared = nodes.filter(({ node }) => writtenEntry(node.entry.id).class === 'shared');
    assert.ok(shared.length > 0);
    assert.deepEqual(
      marked.map(({ node }) => node.entry.id),
      shared.map(({ node }) => node.entry.id),
    );
  });

  it('marks what does not belong in an advert as internal', () => {
    const marked = nodes.filter(({ node }) => itemOf(node).description === 'internal');
    const internal = nodes.filter(({ node }) => writtenEntry(node.entry.id).posting?.audience === 'internal');
    assert.ok(internal.length > 0);
    assert.deepEqual(
      marked.map(({ node }) => node.entry.id),
      internal.map(({ node }) => node.entry.id),
    );
  });

  it('says how many responsibilities and questions there are', () => {
    const counted = nodes.flatMap(({ node }) => {
      const { description } = itemOf(node);
      return /^\d+$/.test(String(description)) ? [`${node.entry.id} ${String(description)}`] : [];
    });
    assert.deepEqual(counted, [
      'cto-general 6',
      'cto-company-specific 8',
      'cio-general 6',
      'cio-company-specific 8',
      'faq 9',
    ]);
  });

  it('is read out by screen readers with the title first and the marks after it', () => {
    for (const { node } of nodes) {
      const item = itemOf(node);
      const written = writtenEntry(node.entry.id);
      const marks = [written.class === 'shared' && 'shared work', item.description].filter(Boolean);
      assert.equal(item.accessibilityInformation?.label, [written.title, ...marks].join(', '));
    }
  });

  it('explains every node in a tooltip of Markdown that may run nothing', () => {
    for (const { node } of nodes) {
      const { tooltip } = itemOf(node);
      assert.ok(tooltip instanceof vscode.MarkdownString, node.entry.id);
      const { text, owner } = writtenEntry(node.entry.id);
      assert.ok(tooltip.value.startsWith(text), node.entry.id);
      if (owner !== undefined) assert.ok(tooltip.value.includes(owner), node.entry.id);
      assert.ok(!tooltip.isTrusted && !tooltip.supportHtml, node.entry.id);
    }
  });

  it('has an icon on every top-level node and on every leaf', () => {
    for (const { node, depth } of nodes) {
      const wanted = depth === 0 || node.children.length === 0;
      assert.equal(itemOf(node).iconPath instanceof vscode.ThemeIcon, wanted, node.entry.id);
    }
  });
});
