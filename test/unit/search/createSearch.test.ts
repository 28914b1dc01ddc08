import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSearch } from '../../../src/core/search/createSearch.ts';
import { catalog } from '../support/catalog.ts';

const search = createSearch(catalog);

function found(query: string): readonly string[] {
  return search(query).entries.map(({ id }) => id);
}

describe('Search', () => {
  it('finds each question of the FAQ by its words, first', () => {
    for (const { entry } of catalog.findNode('faq')!.children) assert.equal(found(entry.title)[0], entry.id);
  });

  it('finds entries of the same title for both roles, first', () => {
    assert.deepEqual(found('reporting line').slice(0, 2).sort(), [
      'cio-reporting-line',
      'cto-reporting-line',
    ]);
    assert.deepEqual(found('interview questions').slice(0, 2).sort(), ['cio-interview', 'cto-interview']);
  });

  it('finds an entry by another word for it that is only a keyword', () => {
    const ids = found('ciso');
    assert.ok(ids.includes('cto-data-and-quality'));
    assert.ok(ids.includes('cio-focus'));
    assert.equal(search('ciso').exact, true);
  });

  for (const [query, ...first] of [
    ['salary', 'cto-hiring', 'cio-hiring'],
    ['pay', 'cto-hiring', 'cio-hiring'],
    ['compensation', 'cto-hiring', 'cio-hiring'],
    ['recruiting', 'cto-hiring', 'cio-hiring'],
    ['hire', 'faq-which-to-hire'],
    ['cost', 'cio-cost-value-risk'],
    ['fractional', 'which-other-ways'],
    ['fractional CTO', 'which-other-ways', 'which-cto'],
    ['part-time', 'which-other-ways'],
    ['interim', 'which-other-ways'],
    ['CISO', 'which-other-ways'],
    ['head of IT', 'which-other-ways'],
    ['VP engineering', 'cto-lead-engineering', 'which-other-ways'],
    ['chief digital officer', 'which-other-ways'],
    ['org chart', 'cto-reporting-line', 'cio-reporting-line'],
    ['who reports to whom', 'cto-reporting-line', 'cio-reporting-line'],
    ['outsourcing', 'together-partners'],
    ['agency', 'together-partners'],
    ['vendor', 'together-partners'],
    ['vendors', 'together-partners'],
    ['startup', 'which-cto'],
    ['digital transformation', 'shared-alignment'],
    ['KPI', 'cto-kpis', 'cio-kpis'],
    ['OKR', 'together-shared-goals'],
    ['interview', 'cto-interview', 'cio-interview'],
    ['job description', 'cto-about', 'cio-about'],
  ] as const) {
    it(`answers "${query}" with ${first.join(' or ')} first`, () => {
      const { entries, exact } = search(query);
      assert.ok(exact, 'It is answered with what comes near');
      assert.ok(
        first.some((id) => id === entries[0]?.id),
        entries.map(({ id }) => id).join(', '),
      );
    });
  }

  it('finds words of the explanation', () => {
    assert.match(catalog.entry('cto-scout-technology').explanation!, /pilots/);
    assert.ok(found('pilots').includes('cto-scout-technology'));
  });

  it('finds words that are cut off at the end', () => {
    assert.ok(found('infrastr').includes('cto-infrastructure'));
    assert.ok(found('infrastr').includes('cio-infrastructure'));
  });

  it('wants every word where one entry has them all', () => {
    const both = found('agency partners');
    assert.ok(both.includes('cto-partners'));
    assert.ok(both.length < found('agency').length);
  });

  it('ignores case and spaces around', () => {
    assert.deepEqual(found('  CISO '), found('ciso'));
  });

  it('finds every entry of the tree by its own title', () => {
    for (const { id, title } of search('').entries) {
      const result = search(title);
      assert.ok(result.exact && result.entries.some((entry) => entry.id === id), `${id}: ${title}`);
    }
  });

  it('gives what comes near where nothing fits, and says so', () => {
    const result = search('archtecture');
    assert.equal(result.exact, false);
    assert.ok(result.entries.some(({ id }) => id === 'cto-architecture'));
  });

  it('gives near entries also for words that never occur together', () => {
    const result = search('architecture xylophone');
    assert.equal(result.exact, false);
    assert.ok(result.entries.some(({ id }) => id === 'cto-architecture'));
  });

  it('gives nothing, and says so, for a word like no other', () => {
    assert.deepEqual(search('qqqqqqqqqq'), { entries: [], exact: false });
  });

  it('gives the whole tree in its order for an empty query', () => {
    const ids = found('  ');
    assert.equal(search('').exact, true);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(ids.slice(0, 2), ['which-one', 'which-cto']);
    assert.ok(ids.indexOf('cto-about') < ids.indexOf('cto-definition'));
    assert.ok(ids.includes('faq-which-to-hire'));
  });

  for (const [query, first] of [
    ['equal opportunity', 'posting-equal'],
    ['hiring process', 'posting-process'],
    ['technology brief', 'no-seat-brief'],
  ] as const) {
    it(`finds the page of a text for postings that the tree does not show: "${query}"`, () => {
      assert.equal(found(query)[0], first);
    });
  }

  it('puts what the tree shows before texts for postings', () => {
    for (const query of ['salary', 'reporting line', 'responsibilities']) {
      const [first, second] = found(query);
      assert.ok(catalog.findNode(first!) && catalog.findNode(second!), query);
    }
  });

  it('finds entries of the content, each once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.lorem({ maxCount: 3 })), (query) => {
        const ids = found(query);
        assert.equal(new Set(ids).size, ids.length);
        for (const id of ids) assert.ok(catalog.findEntry(id), id);
      }),
    );
  });
});
