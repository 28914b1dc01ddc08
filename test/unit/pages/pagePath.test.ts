import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allEntries } from '../../../src/core/catalog/catalog.ts';
import {
  ancestors,
  comparisonPage,
  pageLink,
  pageOfPath,
  pagePath,
  pageTitle,
} from '../../../src/core/pages/pagePath.ts';
import { catalog } from '../support/catalog.ts';

const ids = [...allEntries(catalog).map(({ id }) => id), comparisonPage];

describe('The path of a page', () => {
  it('is a folder named by the id and a file named for people', () => {
    assert.equal(pagePath(catalog, 'cto-kpis'), '/cto-kpis/CTO KPIs.md');
    assert.equal(pagePath(catalog, 'cio'), '/cio/CIO.md');
    assert.equal(pagePath(catalog, comparisonPage), '/comparison/CTO and CIO Side by Side.md');
  });

  it('leads back to its page, for every page', () => {
    for (const id of ids) assert.equal(pageOfPath(catalog, pagePath(catalog, id)), id);
  });

  it('names a file that every file system can hold', () => {
    for (const id of ids) {
      assert.match(pagePath(catalog, id), /^\/[a-z0-9-]+\/[^/\\:*?"<>|#%]{2,60}\.md$/);
    }
  });

  it('has a name that no other page has, so that two tabs can be told apart', () => {
    const names = new Map<string, string>();
    const same: string[] = [];
    for (const id of ids) {
      const name = pageTitle(catalog, id);
      if (names.has(name)) same.push(`${names.get(name)!} and ${id}: ${name}`);
      names.set(name, id);
    }
    assert.deepEqual(same, []);
  });

  it('of an older version still leads to the page, by its id', () => {
    assert.equal(pageOfPath(catalog, '/cto-kpis/An Older Name.md'), 'cto-kpis');
  });

  it('that names no page gives none', () => {
    for (const path of [
      '',
      '/',
      '/cto-kpis',
      '/cto-kpis/a/KPIs.md',
      '/nothing/X.md',
      'cto/CTO.md',
      '//cto',
      '/CTO/CTO.md',
      '/__proto__/x.md',
    ]) {
      assert.equal(pageOfPath(catalog, path), undefined, path);
    }
    fc.assert(
      fc.property(fc.string(), (path) => {
        const id = pageOfPath(catalog, path);
        assert.ok(id === undefined || ids.includes(id));
      }),
    );
  });
});

describe('The title of a page', () => {
  it('has the role in front where the tree shows it under the role', () => {
    assert.equal(pageTitle(catalog, 'cto-kpis'), 'CTO: KPIs');
    assert.equal(pageTitle(catalog, 'cio-kpis'), 'CIO: KPIs');
  });

  it('has the group in front where the tree shows it deeper in a place of no role', () => {
    assert.equal(pageTitle(catalog, 'shared-budget').startsWith('Shared Work: '), true);
  });

  it('is one of its own where the entry has one', () => {
    assert.equal(pageTitle(catalog, 'which-cto'), 'A CTO Alone');
  });

  it('is the plain title elsewhere', () => {
    assert.equal(pageTitle(catalog, 'cto'), 'CTO');
    assert.equal(pageTitle(catalog, 'faq-same-thing'), 'Are CTO and CIO the same thing?');
  });
});

describe('A link to a page', () => {
  it('is relative, and encoded so that Markdown reads all of it', () => {
    assert.equal(pageLink(catalog, 'cto-kpis'), '[CTO: KPIs](../cto-kpis/CTO%20KPIs.md)');
    for (const id of ids)
      assert.match(pageLink(catalog, id), /^\[[^\]]+\]\(\.\.\/[a-z0-9-]+\/[^()\s'/]+\.md\)$/);
  });
});

describe('The nodes above a node', () => {
  it('come from the top down', () => {
    const path = ancestors(catalog.findNode('cto-definition')).map(({ entry }) => entry.id);
    assert.deepEqual(path, ['cto', 'cto-about']);
    assert.deepEqual(ancestors(catalog.findNode('cto')), []);
    assert.deepEqual(ancestors(undefined), []);
  });
});
