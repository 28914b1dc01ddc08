import assert from 'node:assert/strict';
import { entryBlocks } from '../../../../src/core/posting/insert/entryBlocks.ts';
import { catalog } from '../../support/catalog.ts';
import { parsePosting } from '../../support/postingParser.ts';

function summaryIn(text: string): string {
  const blocks = entryBlocks(catalog, parsePosting(text), [catalog.entry('cio-summary')]);
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : [])).join('\n');
}

describe('What entries put into a posting', () => {
  it('names the company that the front matter names', () => {
    for (const field of ['company: Nordwind Energie', 'organisation: "Nordwind Energie"']) {
      const summary = summaryIn(`---\n${field}\n---\n\n# CIO\n`);
      assert.match(summary, /of Nordwind Energie you sit/);
      assert.ok(!summary.includes('[[company name]]'));
    }
  });

  it('names the company that a line above the first section names', () =>
    assert.match(summaryIn('**Company: Nordwind Energie**\n\n## Tasks\n'), /of Nordwind Energie you sit/));

  it('leaves the blank where no company is named, or a blank in its place', () => {
    for (const text of ['# CIO\n', '---\ntitle: CIO\n---\n', '---\ncompany: "[company]"\n---\n'])
      assert.match(summaryIn(text), /of \[\[company name\]\] you/);
  });
});
