import assert from 'node:assert/strict';
import counts from '../../../docs/findings.json' with { type: 'json' };
import { checkPage, pageOfPath, pagePath } from '../../../src/core/pages/pagePath.ts';
import { renderChecks } from '../../../src/core/pages/renderChecks.ts';
import { renderPage } from '../../../src/core/pages/renderPage.ts';
import { catalog } from '../support/catalog.ts';
import { pageStrings } from '../support/pageStrings.ts';
import { readText } from '../support/projectFiles.ts';

const { checks } = catalog.checks;

describe('The list of checks', () => {
  it('in docs/checks.md is up to date; "npm run docs" writes it', () => {
    assert.equal(readText('docs/checks.md'), renderChecks(catalog, counts));
  });

  it('has a heading for each code, which the table links to', () => {
    const text = renderChecks(catalog, counts);
    for (const { code } of checks) {
      assert.ok(text.includes(`\n## ${code}\n`), code);
      assert.ok(text.includes(`](#${code})`), code);
    }
  });
});

describe('The page of a check', () => {
  it('says why, what to do and what it offers', () => {
    for (const { code, title, why, advice, fixes } of checks) {
      const page = renderPage(catalog, checkPage(code), pageStrings);
      assert.ok(page.startsWith(`# ${title}\n`), code);
      const offers = Object.values(fixes).map((text) => text.replace(/\{\w+\}/g, '…'));
      for (const text of [why, advice, ...offers]) assert.ok(page.includes(text), text);
    }
  });

  it('says for whom it is and in which languages, in words', () => {
    const page = renderPage(catalog, checkPage('reporting-line'), pageStrings);
    const whose = 'postings for a CTO, a CIO or one person in both roles, in English and German';
    assert.ok(page.includes(`This check looks at ${whose}.`), page);
  });

  it('says where it comes from as other pages do, without numbers that nobody knows', () => {
    const endOf = (code: string): string => {
      const page = renderPage(catalog, checkPage(code), pageStrings);
      return page.slice(page.lastIndexOf('\n---\n'));
    };
    const { reference } = checks.find(({ code }) => code === 'data-protection-officer')!;
    assert.equal(endOf('reporting-line'), '\n---\n\n*From the article and our own rule.*\n');
    assert.equal(endOf('data-protection-officer'), `\n---\n\n*Our own rule. ${reference}*\n`);
  });

  it('has a path that leads back to it', () => {
    for (const { code } of checks) {
      const id = checkPage(code);
      assert.equal(pageOfPath(catalog, pagePath(catalog, id)), id);
    }
  });
});
