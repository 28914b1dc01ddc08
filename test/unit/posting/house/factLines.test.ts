import assert from 'node:assert/strict';
import { writePosting } from '../../../../src/core/posting/write/writePosting.ts';
import { catalog } from '../../support/catalog.ts';
import { houseOf } from '../../support/housePostings.ts';

/** As a word processor's document becomes Markdown: bold lines for headings, and for the facts above them. */
function converted(...facts: readonly string[]): string {
  const tasks = '**What you will do**\n\n- Own the architecture\n';
  const bring = '**What you bring**\n\n- Care\n';
  return ['# CTO', ...facts, 'We are hiring.', tasks, bring].join('\n\n');
}

function cioLike(text: string): string {
  return writePosting(catalog, { role: 'cio', readers: 'public', house: houseOf(text) }, 'plain');
}

const headings = (text: string): readonly (string | undefined)[] =>
  houseOf(text).sections.map(({ heading }) => heading);

describe('Bold lines with a label and a value', () => {
  it('are facts of the one job and no sections', () => {
    const facts = [
      '**Company: Palewood Health Ltd**',
      '**Location: Leeds, hybrid**',
      '**Salary: to be agreed**',
      '**Position: CTO**',
      '**Working pattern: full time**',
    ];
    assert.deepEqual(headings(converted(...facts)), ['What you will do', 'What you bring']);
    assert.doesNotMatch(cioLike(converted(...facts)), /Leeds|agreed|full time|\[Company|\[Working/);
  });

  it('are headings above a list, and where the words for a section stand behind the name of the house', () => {
    assert.deepEqual(headings(converted('**Your benefits: the whole list**', '- Boats')), [
      'Your benefits: the whole list',
      'What you will do',
      'What you bring',
    ]);
    assert.deepEqual(
      headings(converted('**Palewood Health: About us**', 'We care.'))[0],
      'Palewood Health: About us',
    );
  });
});

describe('The company of an example without front matter for it', () => {
  for (const line of [
    '**Company: Palewood Health Ltd**',
    '**Company:** Palewood Health Ltd',
    '**Company**: Palewood Health Ltd',
    'Company: Palewood Health Ltd',
    '__Organisation: Palewood Health Ltd__',
    '**Location:** Leeds\n**Employer:** Palewood Health Ltd\\\n**Hours:** 40',
  ]) {
    it(`is that of a line above the first section: ${JSON.stringify(line)}`, () => {
      const text = cioLike(converted(line));
      assert.match(text, /\(CIO\) of Palewood Health Ltd you sit/);
      assert.doesNotMatch(text, /\[company name\]/);
    });
  }

  it('reads as its text does, and comes behind that of the front matter', () => {
    assert.match(cioLike(converted("**Company: St John\\'s \\& Co**")), /of St John's & Co you/);
    const front = '---\ntitle: CTO\ncompany: Acme\n---\n';
    assert.match(cioLike(front + converted('**Company: Palewood**')), /of Acme you/);
  });

  it('is not known where the line has a blank, more than a name, or stands in a section', () => {
    for (const line of [
      '**Company: [company name]**',
      '**Company: TBD**',
      '**Company:** <Acme>',
      '**Company:** see `README`',
      'Our company: Acme',
    ])
      assert.match(cioLike(converted(line)), /of \[company name\] you/, line);
    assert.match(cioLike(`${converted()}\nCompany: Acme\n`), /of \[company name\] you/);
  });
});
