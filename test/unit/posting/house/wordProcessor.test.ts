import assert from 'node:assert/strict';
import type { Readers } from '../../../../src/core/posting/write/readers.ts';
import { writePosting } from '../../../../src/core/posting/write/writePosting.ts';
import { catalog } from '../../support/catalog.ts';
import { houseOf } from '../../support/housePostings.ts';

/** A document of a word processor as it becomes Markdown. */
function converted(title: string, items = ['-   Own the architecture', '-   Lead the engineers']): string {
  const list = items.join('\n\n');
  return `${title}\n\nWe are hiring.\n\n**What you will do**\n\n${list}\n\n**What you bring**\n\n${list}\n`;
}

function cioLike(text: string, readers: Readers = 'public'): string {
  return writePosting(catalog, { role: 'cio', readers, house: houseOf(text) }, 'plain');
}

const firstLine = (text: string): string => text.slice(0, text.indexOf('\n'));

describe('The title of a posting in the form of one that was a document', () => {
  it('is a bold line where that of the example is the first line and bold', () => {
    for (const title of ['Chief Technology Officer', 'CTO at Acme', 'Head of Data', 'CTO, Product:']) {
      const text = cioLike(converted(`**${title}**`));
      assert.match(firstLine(text), /^\*\*Chief Information Officer:?\*\*$/, title);
      assert.doesNotMatch(text, /^#/m);
    }
    assert.equal(firstLine(cioLike(converted('**CTO (m/f/d)**'))), '**Chief Information Officer (m/f/d)**');
  });

  it('is one again in the form of what was written so, for all readers', () => {
    const internal = cioLike(converted('**Chief Technology Officer**'), 'internal');
    assert.equal(firstLine(internal), '**Chief Information Officer: internal description**');
    assert.equal(firstLine(cioLike(internal, 'internal')), firstLine(internal));
  });

  it('is a heading where the bold line says no title, or something stands above it', () => {
    for (const title of [
      '**Join the fleet**',
      '**Head office: Leeds**',
      'We hire.\n\n**Chief Technology Officer**',
    ])
      assert.equal(firstLine(cioLike(converted(title))), '# Chief Information Officer', title);
  });

  it('counts for no section, also where the sections are numbered', () => {
    const text = '**CTO**\n\n**1. Tasks**\n\n- Sail\n\n**2. How to apply**\n\nNow.\n';
    const house = houseOf(text);
    assert.equal(house.numberMark, '.');
    assert.deepEqual(
      house.sections.map(({ heading }) => heading),
      ['Tasks', 'How to apply'],
    );
  });
});

describe('The lists of a posting in the form of another one', () => {
  const listIn = (text: string): string => /\*\*What you will do\*\*\n\n([^]*?)\n\n\*\*/.exec(text)![1]!;

  it('are numbered in the sections where all items of the example are', () => {
    const text = cioLike(
      '# CTO\n\n## Tasks\n\n1. Own\n2. Lead\n   - all\n\n## Requirements\n\n1) a\n\n- b\n\n## Nice to have\n\n1) c\n\n## Apply\n\n- d\n',
    );
    assert.match(text, /## Tasks\n\n1\. \S.*\n2\. \S.*\n3\. /);
    assert.match(text, /## Requirements\n\n(?:[^-].*\n\n)?- /);
    assert.match(text, /## Nice to have\n\n1\. \[first welcome experience\]\n2\. /);
    assert.doesNotMatch(text, /^\d.*\n- |^- .*\n\d/m);
  });

  for (const [what, items, pattern] of [
    ['blank lines and wide bullets', ['-   a', '-   b'], /^(?:- {3}\S.*\n\n)+- {3}\S.*$/],
    ['blank lines with spaces', ['* a', '  ', '* b'], /^(?:\* \S.*\n\n)+\* \S.*$/],
    ['wide bullets', ['+  a\n+  b'], /^(?:\+ {2}\S.*\n)+\+ {2}\S.*$/],
    ['no more than bullets', ['- a\n- b'], /^(?:- \S.*\n)+- \S.*$/],
    ['bullets of code', ['-     a\n-     b'], /^(?:- \S.*\n)+- \S.*$/],
    ['check boxes', ['- [ ] a\n- [ ] b'], /^(?:- \S.*\n)+- \S.*$/],
    ['a blank line at one place of four', ['- a\n- b\n- c', '- d'], /^(?:- \S.*\n)+- \S.*$/],
    ['lists below items', ['- a\n  - b\n\n- c\n  - d\n\n- e'], /^(?:- \S.*\n\n)+- \S.*$/],
  ] as const) {
    it(`have ${what} where its lists have them, and are read as lists`, () => {
      const text = converted('# CTO', [...items]);
      assert.match(listIn(cioLike(text)), pattern);
      assert.match(listIn(cioLike(text.replaceAll('\n', '\r\n'))), pattern);
    });
  }
});
