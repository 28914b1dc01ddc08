import assert from 'node:assert/strict';
import { createFindState, type PostingState } from '../../../../src/core/posting/identify/postingState.ts';
import { createWrittenDates } from '../../../../src/core/posting/identify/writtenDates.ts';
import { catalog } from '../../support/catalog.ts';
import { isLinear } from '../../support/growth.ts';
import { identifyPosting, parsePosting } from '../../support/postingParser.ts';
import { readText } from '../../support/projectFiles.ts';

const today = '2027-03-15';
const findState = createFindState(catalog.states);
const { read } = createWrittenDates(catalog.states);

function stateOf(text: string, day = today): PostingState {
  const document = parsePosting(text);
  const state = findState(document, identifyPosting(document).kind, day);
  for (const { start, end, text: said } of state.evidence) assert.equal(text.slice(start, end), said);
  return state;
}

function short(text: string, day = today): readonly (string | undefined)[] {
  const { value, lastDay } = stateOf(text, day);
  return [value, lastDay];
}

const withField = (field: string): string => `---\ntitle: CTO\n${field}\n---\n\n# CTO\n\nWe are hiring.\n`;
const withLine = (line: string): string => `# CTO\n\nWe are hiring.\n\n${line}\n`;

describe('A date as people write it', () => {
  for (const [written, day] of [
    ['2024-05-03', '2024-05-03'],
    ['2024-5-3', '2024-05-03'],
    ['2024/05/03', '2024-05-03'],
    ['2024-05-03T23:59:59Z', '2024-05-03'],
    ['2024-05-03T23:30:00-08:00', '2024-05-03'],
    ['2024-05-03 17:00 CET', '2024-05-03'],
    ['March 3, 2024', '2024-03-03'],
    ['march 3 2024', '2024-03-03'],
    ['Mar. 3, 2024', '2024-03-03'],
    ['3 March 2024', '2024-03-03'],
    ['3rd of March 2024', '2024-03-03'],
    ['3. März 2024', '2024-03-03'],
    ['03-Mar-2024', '2024-03-03'],
    [' December 21, 2018, 8pm EDT', '2018-12-21'],
    ['June 25, 2018, 11:59 EDT', '2018-06-25'],
    ['Friday, September 4th, 2020 at 11:59PM EDT', '2020-09-04'],
    ['November 15, 2021 at 11:59 pm EDT', '2021-11-15'],
    ['3/21/2022', '2022-03-21'],
    ['21/3/2022', '2022-03-21'],
    ['31.12.2024', '2024-12-31'],
    ['4/4/2022 11:59 PM EDT', '2022-04-04'],
    ['29 February 2024', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['03/04/2024', undefined],
    ['03.04.2024', '2024-04-03'],
    ['3.4.2024', '2024-04-03'],
    ['03-04-2024', undefined],
    ['04.13.2024', '2024-04-13'],
    ['29 February 2023', undefined],
    ['1900-02-29', undefined],
    ['2024-02-30', undefined],
    ['2024-13-01', undefined],
    ['2024-00-10', undefined],
    ['April 31, 2024', undefined],
    ['June 31, 2024', undefined],
    ['2024-09-31', undefined],
    ['31.11.2024', undefined],
    ['31.12.1899', undefined],
    ['31.12.1900', '1900-12-31'],
    ['3 March', undefined],
    ['March 2024', undefined],
    ['2024', undefined],
    ['3/21/22', undefined],
    ['20240503', undefined],
    ['3 March 20245', undefined],
    ['Marching 3, 2024', undefined],
    ['TBD', undefined],
    ['an upcoming date', undefined],
    ['since 3 March 2024', undefined],
    ['', undefined],
  ] as const) {
    it(`is ${day ?? 'none'} for "${written}"`, () => assert.equal(read(written), day));
  }
});

describe('The state of a posting', () => {
  for (const [field, value, lastDay] of [
    ['closes: 2027-05-03', 'open', '2027-05-03'],
    ["closes: '2027-05-03'", 'open', '2027-05-03'],
    ['closes: 2027-03-15', 'open', '2027-03-15'],
    ['closes: 2027-03-15T00:00:00Z', 'open', '2027-03-15'],
    ['closes: 2027-03-14T23:59:59-11:00', 'expired', '2027-03-14'],
    ['closes: 2027-03-14', 'expired', '2027-03-14'],
    ['closes: March 14, 2027, 11:59pm EDT', 'expired', '2027-03-14'],
    ['closing_date: 2024-03-01', 'expired', '2024-03-01'],
    ['Closing Date: 2024-03-01', 'expired', '2024-03-01'],
    ['deadline: 1 March 2024', 'expired', '2024-03-01'],
    ['validThrough: 2024-03-01T12:00', 'expired', '2024-03-01'],
    ['valid-through: 2024-03-01', 'expired', '2024-03-01'],
    ['expires: 2027-12-01', 'open', '2027-12-01'],
    ['closes: TBD\ndeadline: 2027-04-01', 'open', '2027-04-01'],
    ['closes: TBD', 'open', undefined],
    ['closes: 2024-02-30', 'open', undefined],
    ['closes: 03/04/2024', 'open', undefined],
    ['closes: [2024-03-01]', 'open', undefined],
    ['closes:', 'open', undefined],
    ['status: draft', 'draft', undefined],
    ['Status: Draft ', 'draft', undefined],
    ['draft: true', 'draft', undefined],
    ['draft: false', 'open', undefined],
    ['published: false', 'draft', undefined],
    ['state: upcoming', 'draft', undefined],
    ['status: closed', 'expired', undefined],
    ['archived: true', 'expired', undefined],
    ['active: false', 'expired', undefined],
    ['status: open', 'open', undefined],
    ['status: draft\ncloses: 2024-03-01', 'draft', '2024-03-01'],
    ['status: closed\ncloses: 2027-05-03', 'expired', '2027-05-03'],
    ['status: open\ncloses: 2024-03-01', 'expired', '2024-03-01'],
    ['opens: 2027-03-16\ncloses: 2027-05-03', 'draft', '2027-05-03'],
    ['opens: 2027-03-15\ncloses: 2027-05-03', 'open', '2027-05-03'],
    // What only looks like it.
    ['published: 2024-03-01', 'open', undefined],
    ['date_posted: 2024-03-01', 'open', undefined],
    ['date: 2024-03-01', 'open', undefined],
    ['founded: 2004-03-01', 'open', undefined],
    ['end_date: 2024-03-01', 'open', undefined],
    ['state: CA', 'open', undefined],
    ['title: closed', 'open', undefined],
  ] as const) {
    it(`is ${value}${lastDay === undefined ? '' : ` with ${lastDay}`} by ${JSON.stringify(field)}`, () => {
      assert.deepEqual(short(withField(field)), [value, lastDay]);
    });
  }

  for (const [line, value, lastDay] of [
    ['Apply by 3 May 2027.', 'open', '2027-05-03'],
    ['Applications must be received by 5 May 2027.', 'open', '2027-05-05'],
    ['Applications must be submitted by the end of 5 May 2027.', 'open', '2027-05-05'],
    ['Closes 5 May 2027', 'open', '2027-05-05'],
    ['**Closes:** 5 May 2027', 'open', '2027-05-05'],
    ['- *Closes* 5 May 2027', 'open', '2027-05-05'],
    ['## Closes 5 May 2027', 'open', '2027-05-05'],
    ['| Closes | 5 May 2027 |', 'open', '2027-05-05'],
    ['Porto · full-time · closes 5 May 2027', 'open', '2027-05-05'],
    ['Full-time, closes: 5 May 2027', 'open', '2027-05-05'],
    ['deadline: 3 May 2027', 'open', '2027-05-03'],
    ['**Deadline**: 3 May 2027', 'open', '2027-05-03'],
    ['The window closes on 1 March 2024.', 'expired', '2024-03-01'],
    ['We are hiring. Closes on 1 March 2024.', 'expired', '2024-03-01'],
    ['The vacancy closes 1 March 2024.', 'expired', '2024-03-01'],
    ['Richten Sie Ihre Bewerbung bis zum 1. März 2024 an uns.', 'expired', '2024-03-01'],
    ['Apply by Monday, 3 May 2027, at noon.', 'open', '2027-05-03'],
    ['**Apply by:** March 1, 2024', 'expired', '2024-03-01'],
    ['Applications close on 1 March 2024 at midnight.', 'expired', '2024-03-01'],
    ['**Closing date**: 2024-03-01', 'expired', '2024-03-01'],
    ['| Closing date | 2024-03-01 |', 'expired', '2024-03-01'],
    ['## Closing date\n\n1 March 2024', 'expired', '2024-03-01'],
    ['The deadline for applications is the end of 1 March 2024.', 'expired', '2024-03-01'],
    ['Please send your application by the 1st of March 2024.', 'expired', '2024-03-01'],
    ['Bewerbungsschluss: 1. März 2024', 'expired', '2024-03-01'],
    ['Bewerbungen werden bis zum 1. März 2024 angenommen.', 'expired', '2024-03-01'],
    ['Wir freuen uns auf deine Bewerbung bis spätestens 1. März 2024.', 'expired', '2024-03-01'],
    ['Applications close 12 noon, Friday 1 March 2024.', 'expired', '2024-03-01'],
    ['**Closes:** 9am, Friday 1 March 2024', 'expired', '2024-03-01'],
    ['Send it so as to reach us on or before **1st March, 2024** at 5.00 p.m.', 'expired', '2024-03-01'],
    ['Applications should be received not later than 1 March 2024.', 'expired', '2024-03-01'],
    ['Last date for receipt of applications: 1 March 2024', 'expired', '2024-03-01'],
    ['Submit your application before the 1st of March 2024.', 'expired', '2024-03-01'],
    ['We invite expressions of interest by 1 March 2024.', 'expired', '2024-03-01'],
    // The first may be no date, the second is one.
    ['Apply by letter. Applications close 1 March 2024.', 'expired', '2024-03-01'],
    // Dates of something else.
    ['Posted on 1 March 2024.', 'open', undefined],
    ['Founded on 3 March 2004, we are still small.', 'open', undefined],
    ['Apply by letter to our office, founded on 3 March 2004.', 'open', undefined],
    ['Apply by e-mail. 1 March 2024 was our tenth birthday.', 'open', undefined],
    ['You delivered by a deadline 1 March 2024 or earlier.', 'open', undefined],
    ['You reapply by 1 March 2024.', 'open', undefined],
    ['Priority consideration will be given to applications received by 1 March 2024.', 'open', undefined],
    ['We prefer applications received no later than 1 March 2024.', 'open', undefined],
    ['Our round closes 1 March 2024.', 'open', undefined],
    ['Our financial year\ncloses 31 March 2024.', 'open', undefined],
    ['Our financial year closes on 31 March 2024.', 'open', undefined],
    ['After that the *deal* closes 1 March 2024.', 'open', undefined],
    ['Series A — closing 1 March 2024 — was led by others.', 'open', undefined],
    ['Our books, closing 1 March 2024, were full.', 'open', undefined],
    ['---\ncloses: 2024-03-01\n---', 'open', undefined],
    ['Apply by 3 May.', 'open', undefined],
    ['Apply by 03/04/2024.', 'open', undefined],
    ['Apply by 31 April 2024.', 'open', undefined],
    ['{% include note.html text="Apply by 1 March 2024" %}', 'expired', '2024-03-01'],
    ['<!-- Apply by 1 March 2024 -->', 'open', undefined],
    ['`Apply by 1 March 2024`', 'open', undefined],
    ['```\nApply by 1 March 2024\n```', 'open', undefined],
  ] as const) {
    it(`is ${value}${lastDay === undefined ? '' : ` with ${lastDay}`} by the line ${JSON.stringify(line)}`, () => {
      assert.deepEqual(short(withLine(line)), [value, lastDay]);
    });
  }

  it('believes the front matter before the text', () => {
    const text = withField('closes: 2027-05-03').replace('We are hiring.', 'Apply by 1 March 2024.');
    assert.deepEqual(short(text), ['open', '2027-05-03']);
  });

  it('names the day in the text where that says otherwise', () => {
    const written = (text: string): readonly string[] => stateOf(text).evidence.map(({ text }) => text);
    const open = withField('closes: 2027-05-03\nstatus: open');
    const past = withField('closes: 2024-03-01');
    const says = (text: string, line: string): string => text.replace('We are hiring.', line);
    assert.deepEqual(written(says(past, 'Apply by 3 May 2027.')), ['2024-03-01', 'Apply by 3 May 2027']);
    assert.deepEqual(written(says(open, 'Apply by 1 March 2024.')), [
      'open',
      '2027-05-03',
      'Apply by 1 March 2024',
    ]);
    assert.deepEqual(written(says(past, 'Apply by 2 March 2024.')), ['2024-03-01']);
  });

  it('reads a day in the text where that in the front matter is left blank', () => {
    for (const front of ['---\ndeadline:\n---', '---\ndeadline: ""\n---', '+++\ndeadline = ""\n+++']) {
      assert.deepEqual(short(`${front}\n\n${withLine('Apply by 3 May 2027.')}`), ['open', '2027-05-03']);
      assert.deepEqual(short(`${front}\n\n${withLine('More soon.')}`), ['open', undefined]);
    }
  });

  it('names as evidence the field or the words that say so', () => {
    assert.deepEqual(
      stateOf(withField('closes: 2024-03-01')).evidence.map(({ where, key, text }) => [where, key, text]),
      [['front matter', 'closes', '2024-03-01']],
    );
    assert.deepEqual(
      stateOf(withLine('**Apply by:** March 1, 2024')).evidence.map(({ where, text }) => [where, text]),
      [['text', 'Apply by:** March 1, 2024']],
    );
    assert.deepEqual(stateOf(withLine('More soon.')).evidence, []);
  });

  it('is a draft while blanks are left', () => {
    const blanks = Array.from({ length: 8 }, (_, i) => `- Own [thing ${i}] for us.`).join('\n');
    const state = stateOf(
      `# CTO\n\nWe are looking for you. To apply, write to [address].\n\n## Requirements\n\n${blanks}\n`,
    );
    assert.equal(state.value, 'draft');
    assert.ok(state.evidence.length > 0);
  });

  it('turns from open to expired when the last day is over, and not before', () => {
    const text = readText('test/fixtures/postings/18f/positions_fedramp-technical-lead-2024.md');
    assert.deepEqual(short(text, '2024-04-25'), ['open', '2024-04-25']);
    assert.deepEqual(short(text, '2024-04-26'), ['expired', '2024-04-25']);
    assert.deepEqual(short(text, '2024-04-17'), ['draft', '2024-04-25']);
  });

  for (const [file, value, lastDay] of [
    ['positions_18f-director-2023.md', 'expired', '2024-01-31'],
    ['pages_positions_cloud-platform-lead.md', 'expired', '2018-12-21'],
    ['pages_positions_18f-recruiter.md', 'expired', undefined],
  ] as const) {
    it(`is right for the real posting ${file}`, () => {
      const [found, day] = short(readText(`test/fixtures/postings/18f/${file}`));
      assert.deepEqual([found, day], [value, lastDay]);
    });
  }

  it('takes time in proportion to a text full of phrases without a date', () => {
    const line = `Apply by ${'on the '.repeat(40)}\n`;
    const [short, long] = [20_000, 200_000];
    const documents = new Map(
      [short, long].map((length) => [length, parsePosting(line.repeat(length / line.length))]),
    );
    const run = (length: number): void => {
      findState(documents.get(length)!, { value: 'advert', evidence: [] }, today);
    };
    assert.ok(isLinear(run, [short, long]));
  });
});
