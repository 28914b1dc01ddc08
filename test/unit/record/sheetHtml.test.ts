import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decisionSheet } from '../../../src/core/record/sheet.ts';
import { sheetAsHtml, sheetAsPage } from '../../../src/core/record/sheetHtml.ts';
import { catalog } from '../support/catalog.ts';
import { decide, everything, freight, names, recommend, textsOf } from './decidedRuns.ts';

/** The texts of the page, if it holds no tag but those that a sheet is made of. */
function textsIn(html: string): readonly string[] {
  const known =
    /<\/?(h[123]|p|strong|ul|ol|li|table|thead|tbody|tr|th|td)( class="new-page"| scope="col"| width="140"| border="1" cellspacing="0" cellpadding="4")?>/g;
  const rest = html.replace(known, '\0');
  assert.doesNotMatch(rest, /[<>]/);
  return rest
    .split('\0')
    .filter((text) => text.trim() !== '')
    .map((text) =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&'),
    );
}

describe('A sheet as HTML', () => {
  it('holds the texts of the sheet and nothing that a text made', () => {
    fc.assert(
      fc.property(names, (name) => {
        const decided = decide(freight, { name });
        const sheet = decisionSheet(catalog, recommend, decided, everything);
        assert.deepEqual(textsIn(sheetAsHtml(sheet)), textsOf(sheet));
      }),
    );
  });

  it('draws tables by attribute, for programs that drop styles', () => {
    const html = sheetAsHtml({
      title: 'T',
      blocks: [{ kind: 'table', header: ['A'], rows: [['1'], ['____']] }],
    });
    assert.equal(
      html,
      '<h1>T</h1>\n<table border="1" cellspacing="0" cellpadding="4">\n' +
        '<thead><tr><th scope="col">A</th></tr></thead>\n<tbody>\n<tr><td>1</td></tr>\n<tr><td width="140">____</td></tr>\n</tbody>\n</table>',
    );
  });
});

describe('A sheet as a page', () => {
  const decided = decide(freight, { name: '</title><script>alert(1)</script>' });
  const page = sheetAsPage(decisionSheet(catalog, recommend, decided, everything));

  it('is complete, in English, and prints the annex on a page of its own', () => {
    assert.match(page, /^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    assert.match(page, /<title>[^<]+<\/title>/);
    assert.match(page, /@media print/);
    assert.match(page, /<h2 class="new-page">Annex/);
  });

  it('holds no script and loads nothing', () => {
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|\son\w+=/i);
    assert.match(page, /default-src 'none'/);
  });
});
