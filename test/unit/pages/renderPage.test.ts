import assert from 'node:assert/strict';
import { allEntries, isResponsibility } from '../../../src/core/catalog/catalog.ts';
import type { Entry } from '../../../src/core/catalog/schema.ts';
import { comparisonPage, pageOfPath, pagePath, pageTitle } from '../../../src/core/pages/pagePath.ts';
import { entriesAsMarkdown } from '../../../src/core/pages/entriesAsMarkdown.ts';
import { entryAsMarkdown } from '../../../src/core/pages/entryAsMarkdown.ts';
import { renderPage } from '../../../src/core/pages/renderPage.ts';
import { catalog } from '../support/catalog.ts';
import { pageStrings } from '../support/pageStrings.ts';

const entries = allEntries(catalog);
const pages = new Map(
  [...entries.map(({ id }) => id), comparisonPage].map((id) => [id, renderPage(catalog, id, pageStrings)]),
);

function page(id: string): string {
  return pages.get(id)!;
}

/** The page of an entry as it would be with other content. */
function renderChanged(entry: Entry): string {
  const changed = { ...catalog, entry: (id: string) => (id === entry.id ? entry : catalog.entry(id)) };
  return renderPage(changed, entry.id, pageStrings);
}

function linkTargets(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);
}

describe('A page', () => {
  it('starts with its title, for every entry', () => {
    for (const [id, markdown] of pages) {
      assert.ok(markdown.startsWith(`# ${pageTitle(catalog, id)}\n\n`), id);
      assert.match(markdown, /[^\n]\n$/, id);
    }
  });

  it('links to other pages only by paths that lead there, or to the web', () => {
    let links = 0;
    for (const [id, markdown] of pages) {
      for (const target of linkTargets(markdown)) {
        if (/^https:\/\//.test(target)) continue;
        const path = decodeURIComponent(target.replace(/^\.\./, ''));
        const found = pageOfPath(catalog, path);
        assert.ok(found !== undefined, `${id}: ${target}`);
        assert.equal(path, pagePath(catalog, found));
        links++;
      }
    }
    assert.ok(links > 300);
  });

  it('shows no blank in the double brackets of the content, and no hole', () => {
    for (const [id, markdown] of pages) assert.doesNotMatch(markdown, /\[\[|\]\]|undefined|\n{4}/, id);
  });

  it('has one heading of level 1 and no heading twice', () => {
    for (const [id, markdown] of pages) {
      const headings = markdown.match(/^#{1,6} .*$/gm) ?? [];
      assert.equal(headings.filter((heading) => heading.startsWith('# ')).length, 1, id);
      assert.equal(new Set(headings).size, headings.length, id);
    }
  });

  it('holds text, explanation and the lists of what stands under it', () => {
    for (const { id, text, explanation = '' } of entries) {
      assert.ok(page(id).includes(text), id);
      assert.ok(page(id).includes(explanation), id);
      const children = catalog.findNode(id)?.children ?? [];
      for (const child of children) assert.ok(page(id).includes(child.entry.text), child.entry.id);
    }
  });

  it('shows the way from the top of the tree', () => {
    assert.match(page('cto-definition'), /^\[CTO\]\(\S+\) › \[CTO: About the Role\]\(\S+\)$/m);
  });

  it('says of a responsibility whose work it is, and what to agree on where it is shared', () => {
    for (const entry of entries.filter(isResponsibility)) {
      const kind = { product: 'Product work', internal: 'Internal work', shared: 'Shared work' }[entry.class];
      const group = entry.group === 'general' ? 'general' : 'company-specific';
      assert.ok(page(entry.id).includes(`**${kind}** · ${group} responsibility`), entry.id);
      if (entry.class === 'shared') assert.ok(page(entry.id).includes(entry.owner!), entry.id);
    }
  });

  it('leads from a responsibility to its twin on the list of the other role', () => {
    assert.match(page('cto-partners'), /## Read next\n\n- \[CIO: /);
  });

  it('says what is for a posting and what is internal', () => {
    assert.match(page('cto-mission'), /^## For a posting$/m);
    assert.match(page('cto-boundary'), /^## For an internal role description$/m);
    assert.doesNotMatch(page('cto-boundary'), /^## For a posting$/m);
  });

  it('quotes the whole posting text', () => {
    assert.match(page('cto-mission'), /^> \*\*Mission\*\*\n> ?\n> Make our product win/m);
  });

  it('ends with where its statements come from: the article, the makers, or both', () => {
    assert.match(page('cto-public-face'), /\*From the article\.\*\n$/);
    assert.match(page('faq-same-thing'), /\*From the article and our own rule\.\*\n$/);
    assert.match(page('posting-pay'), /\*Our own rule\.\*\n$/);
  });

  it('has no part for neighbours where there are none', () => {
    const text = renderChanged({ ...catalog.entry('cto-mission'), see: [] });
    assert.doesNotMatch(text, /## Read next/);
  });

  it('lists a neighbour once that is also the twin', () => {
    const text = renderChanged({
      ...catalog.entry('cto-partners'),
      see: ['cio-partners', 'partners-either'],
    });
    const [, next = ''] = text.split('## Read next\n\n');
    assert.equal(linkTargets(next.split('\n\n')[0]!).length, 2);
  });
});

describe('The comparison', () => {
  const lines = page(comparisonPage).split('\n');
  const rows = lines
    .filter((line) => line.startsWith('|'))
    .map((line) => line.slice(2, -2).split(/(?<!\\) \| /));

  it('has a column for each role', () => {
    const [head, rule] = rows;
    assert.equal(head?.length, 3);
    assert.match(head[1]!, /^\[CTO\]\(/);
    assert.match(head[2]!, /^\[CIO\]\(/);
    assert.deepEqual(rule, ['---', '---', '---']);
  });

  it('has a row for each line of the content, with both cells filled', () => {
    assert.deepEqual(
      rows.slice(2).map(([title]) => title),
      catalog.comparison.rows.map(({ title }) => `**${title}**`),
    );
    for (const row of rows) {
      assert.equal(row.length, 3, row[0]);
      for (const cell of row.slice(1)) assert.notEqual(cell.trim(), '');
    }
  });

  it('has a dash only where a role has no work of a kind: internal for the CTO, product for the CIO', () => {
    const dashes = rows.filter((row) => row.includes('–'));
    assert.deepEqual(
      dashes.map(([title, ...cells]) => [title, cells.indexOf('–')]),
      [
        ['**Product work**', 1],
        ['**Internal work**', 0],
      ],
    );
  });

  it('holds every responsibility of both roles once', () => {
    const text = rows.flat().join(' ');
    for (const role of [catalog.role('cto'), catalog.role('cio')]) {
      for (const responsibility of role.responsibilities) {
        assert.equal(text.split(responsibility.text).length, 2, responsibility.id);
      }
    }
  });

  it('lists what is internal line by line, and of a public text the summary alone', () => {
    const cellsOf = (title: string): readonly string[] =>
      rows.find((row) => row[0] === `**${title}**`)!.slice(1);
    for (const cell of [...cellsOf('KPIs'), ...cellsOf('Boundary')]) assert.match(cell, /<br>• \w/);
    for (const cell of cellsOf('KPIs')) assert.match(cell, /<br>\*\*[^<]+\*\*<br>• /);
    assert.deepEqual(
      cellsOf('Skills'),
      ['cto-skills', 'cio-skills'].map((id) => catalog.entry(id).text.replaceAll('\n', ' ')),
    );
  });

  it('puts goals, work, boundary and KPIs side by side', () => {
    const titles = catalog.comparison.rows.map(({ title }) => title.toLowerCase()).join(', ');
    for (const part of ['goal', 'product work', 'internal work', 'shared work', 'boundary', 'kpis']) {
      assert.ok(titles.includes(part), part);
    }
  });
});

describe('An entry to copy', () => {
  it('is its title, text and explanation', () => {
    const { title, text, explanation } = catalog.entry('faq-same-thing');
    assert.equal(
      entryAsMarkdown(catalog.entry('faq-same-thing')),
      `## ${title}\n\n${text}\n\n${explanation!}`,
    );
  });

  it('has no empty part without an explanation', () => {
    const entry = { id: 'x', title: 'Title', text: 'Text.', sources: ['own'] };
    assert.equal(entryAsMarkdown(entry), '## Title\n\nText.');
  });
});

describe('Several entries to copy', () => {
  const [mission, partners, question] = ['cto-mission', 'cto-partners', 'faq-same-thing'].map(catalog.entry);

  it('are what they put into a posting', () => {
    const text = entriesAsMarkdown(catalog, [mission!, partners!]);
    assert.match(text, /^## Mission\n\nMake our product win/);
    assert.ok(text.endsWith(`\n\n- ${partners!.text}`));
  });

  it('are their explanations as soon as one of them puts nothing into a posting', () => {
    assert.equal(
      entriesAsMarkdown(catalog, [partners!, question!]),
      `${entryAsMarkdown(partners!)}\n\n${entryAsMarkdown(question!)}`,
    );
  });
});
