import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OutlineNode } from '../../../../src/core/catalog/catalog.ts';
import { selectedEntries } from '../../../../src/core/posting/write/selectedEntries.ts';
import { catalog } from '../../support/catalog.ts';

function node(id: string): OutlineNode {
  return catalog.findNode(id)!;
}

function selectedIds(clicked: unknown, selected?: unknown): readonly string[] {
  return selectedEntries(catalog, clicked, selected).map(({ id }) => id);
}

describe('A selection in the tree', () => {
  it('of one node is its entry', () => {
    assert.deepEqual(selectedIds(node('cio-kpis')), ['cio-kpis']);
  });

  it('of several nodes comes in the order of the tree, not of the clicks', () => {
    const chosen = [node('faq-one-person'), node('cto-goal'), node('cio-kpis'), node('which-cio')];
    assert.deepEqual(selectedIds(chosen[0], chosen), ['which-cio', 'cto-goal', 'cio-kpis', 'faq-one-person']);
  });

  it('of a group with a posting text and something under it is the group alone', () => {
    const chosen = [node('cto-public-face'), node('cto-general'), node('cio-definition')];
    assert.deepEqual(selectedIds(chosen[0], chosen), ['cto-general', 'cio-definition']);
  });

  it('of any other group is all that stands under it, each once', () => {
    const chosen = [node('cto-boundary'), node('cto-hiring')];
    const expected = ['cto-reporting-line', 'cto-boundary', 'cto-interview'];
    assert.deepEqual(selectedIds(chosen[0], chosen), expected);
    assert.deepEqual(selectedIds(node('cto-hiring')), expected);
  });

  it('of the same node twice is one entry', () => {
    assert.deepEqual(selectedIds(node('cto-kpis'), [node('cto-kpis'), node('cto-kpis')]), ['cto-kpis']);
  });

  it('falls back to the clicked node where nothing is selected', () => {
    assert.deepEqual(selectedIds(node('cto-kpis'), []), ['cto-kpis']);
    assert.deepEqual(selectedIds(node('cto-kpis'), undefined), ['cto-kpis']);
    assert.deepEqual(selectedIds(node('cto-kpis'), 'cio'), ['cto-kpis']);
  });

  it('counts a copy of a node by its id, and trusts nothing else in it', () => {
    assert.deepEqual(selectedIds({ entry: { id: 'cto-kpis', text: 'changed' } }), ['cto-kpis']);
    assert.equal(
      selectedEntries(catalog, { entry: { id: 'cto-kpis' } }, undefined)[0],
      catalog.entry('cto-kpis'),
    );
  });

  it('leaves out ids that are no node of the tree', () => {
    assert.deepEqual(selectedIds({ entry: { id: 'cto-summary' } }), []);
    assert.deepEqual(selectedIds({ entry: { id: 'nothing' } }, [{ entry: { id: 'cto-kpis' } }, 7]), [
      'cto-kpis',
    ]);
  });

  it('is empty for arguments that are no nodes, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (clicked, selected) => {
        assert.deepEqual(selectedIds(clicked, selected), []);
      }),
    );
  });
});
