import assert from 'node:assert/strict';
import {
  changedBy,
  cio,
  cto,
  describeRule,
  description,
  engineer,
  findingsIn,
  fixedBy,
  german,
} from '../../support/checkedTexts.ts';

const inFront = (fields: string, text = cto('You report to the CEO.')): string =>
  `---\n${fields}\n---\n\n${text}`;

describeRule('past-deadline', {
  fires: [
    ['a day beside that of the start', cto('Please «apply by 1 March 2026» for a start on 1 January 2027.')],
    [
      'a day before that of the interviews',
      cto('Please «apply by 1 March 2026», interviews are on 10 March 2026.'),
    ],
    [
      'the last words of a sentence',
      cto('Please «send your CV to jobs@ferries.example by 31 January 2026».'),
    ],
    ['German ones', german('«Sende deinen Lebenslauf an jobs@faehren.example bis zum 3. März 2024».')],
    ['a day in prose', cto('Please «apply by 3 March 2024».')],
    ['a day in front matter that says it is open', inFront('closing_date: «2026-11-23»\nactive: true')],
    ['a quoted day there', inFront('deadline: «"2024-03-03"»\nstate: open')],
    ['an advert that says it is open', inFront('status: open\nvalid_through: «2025-01-31»')],
    [
      'a day in front matter where the text has a later one',
      inFront('closes: «2024-03-03»', cto('You report to the CEO. Apply by 3 May 2027.')),
    ],
    ['a bullet', cio('- «Closing date: March 3rd, 2025»')],
    ['an advert for another role', engineer('«Applications close on Friday, 1 March 2024».')],
    [
      'a day that was put off, and is past as well',
      cto('Please «apply by 3 March 2024, extended to 3 May 2025».'),
    ],
    [
      'a day before another sentence with a later one',
      cto('Please «apply by 3 March 2024». We begin on 1 May 2027.'),
    ],
    ['the last day in so many words', cto('The «last day to apply is 15 November 2026».')],
    [
      'a day behind which nobody is heard',
      cto('«Apply by 1 March 2026». Later applications may not be considered.'),
    ],
    ['a day to reach us by', cto('«Applications to reach us by 20 November 2026».')],
    ['a last date', cto('**«Last date**: 20.11.2026»')],
    ['a day before a first round of interviews', cto('«Apply by 20 November 2026». First round: by phone.')],
    ['a German advert', german('«Bewerbungsschluss: 3. März 2024».')],
  ],
  silent: [
    [
      'a day for something else that is sent',
      cto('## Responsibilities\n\n- Submit the IT budget to the board by 30 June 2026'),
    ],
    ['a day before which something was issued', cto('Send your CV with papers from before 1 March 2020.')],
    [
      'a German day that was put off',
      german('Bewerbungsfrist: 15. Oktober 2024, verlängert bis 31. Januar 2027.'),
    ],
    ['another sentence than that on sending', cto('Send your CV. We grew by 3 March 2004 to ten.')],
    ['a day in front matter alone, by which a site closes the advert', inFront('closes: 2024-03-03')],
    [
      'a day in the text where the front matter has a later one',
      inFront('closes: 2027-05-03', cto('You report to the CEO. Apply by 3 March 2024.')),
    ],
    ['a day that was put off', cto('Please apply by 3 March 2024, extended to 3 March 2027.')],
    ['a day for the first choice', cto('Priority deadline: November 1, 2026. Open until filled.')],
    [
      'a day for colleagues before that of all others',
      cto('Internal candidates apply by 1 November 2026. External candidates apply by 1 March 2027.'),
    ],
    ['a day struck out', cto('Please apply by ~~3 March 2024~~ 3 March 2027.')],
    [
      'a day for the first round',
      cto('Apply by 15 November 2026 to be considered in the first round; rolling thereafter.'),
    ],
    [
      'a day for those that are read first',
      cto('Applications by 15 November 2026 are read first; we take later ones until 20 January 2027.'),
    ],
    [
      'a day with a later one',
      cto('Please apply by 15 November 2026; we take later ones until 20 January 2027.'),
    ],
    ['a day to come', cto('Please apply by 3 March 2027.')],
    ['today', cto('Please apply by 24 November 2026.')],
    ['an advert that says it is closed', inFront('status: closed\nclosing_date: 2024-03-03')],
    ['a draft', inFront('draft: true\nclosing_date: 2024-03-03')],
    ['a day without a year', cto('Please apply by 3 March.')],
    ['another day', cto('Founded on 3 March 2004, we moved in 2014.')],
    ['a day that may be two', cto('Please apply by 03/04/2024.')],
    ['a comment', cto('<!-- apply by 3 March 2024 -->\n\nYou lead.')],
    ['a role description', description('CTO', '## Responsibilities\n\n- Own it\n\nApply by 3 March 2024.')],
    ['a blank', cto('Please apply by [last day to apply].')],
  ],
});

describe('A blank for a last day that has passed', () => {
  for (const [text, fixed] of [
    [
      cto('Please apply by 3 March 2024, or write to us.'),
      cto('Please apply by [last day to apply], or write to us.'),
    ],
    [
      cto('Please apply by 3 March 2024, extended to 3 May 2025.'),
      cto('Please apply by [last day to apply].'),
    ],
    [
      inFront('status: open\nvalid_through: 2025-01-31'),
      inFront('status: open\nvalid_through: "[last day to apply]"'),
    ],
  ] as const) {
    it(`takes its place alone in "${/.*(?:apply by|valid).*/.exec(text)![0]}"`, () => {
      assert.equal(fixedBy('past-deadline', text), fixed);
    });
  }

  it('is not offered in another language, for which there are no words', () => {
    const text = german('Bewerbungsschluss: 3. März 2024.');
    assert.equal(findingsIn(text).filter(({ code }) => code === 'past-deadline').length, 1);
    assert.deepEqual(changedBy('past-deadline', text), []);
  });
});
