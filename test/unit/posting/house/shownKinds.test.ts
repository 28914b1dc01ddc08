import assert from 'node:assert/strict';
import { writePosting } from '../../../../src/core/posting/write/writePosting.ts';
import { catalog } from '../../support/catalog.ts';
import { houseOf } from '../../support/housePostings.ts';

/** A posting with these sections, each a heading with what stands below it. */
function posting(sections: Readonly<Record<string, string>>): string {
  const written = Object.entries(sections).map(([heading, below]) => `## ${heading}\n\n${below}\n`);
  return `# CTO\n\nWe are hiring.\n\n${written.join('\n')}`;
}

/** What a new CIO advert in the form of the posting has below each heading. */
function advertLike(sections: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const house = houseOf(posting(sections));
  const text = writePosting(catalog, { role: 'cio', readers: 'public', house }, 'plain');
  const parts = text.split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.split('\n', 1)[0]!, part.slice(part.indexOf('\n')).trim()]));
}

const kindsOf = (sections: Readonly<Record<string, string>>): readonly unknown[] =>
  houseOf(posting(sections)).sections.map(({ kind, also }) => [kind, ...also].join(' and ') || undefined);

const duties = '* Own the roadmap\n* Lead four teams\n* Our platform in the cloud';
const needs = '* You have led a team\n* At least ten years in software\n* Clear English';
const apply = 'Send your CV to jobs@acme.example by 31 January.';

describe('The mission of a role', () => {
  const mission = catalog.entry('cio-mission').posting!.text!;
  const sentence = `Your mission is to m${mission.slice(1)}`;

  it('is a sentence where the house has no heading for it, and stays as it is below that heading', () => {
    assert.ok(mission.startsWith('Make '));
    const write = (house: ReturnType<typeof houseOf> | undefined): string =>
      writePosting(catalog, { role: 'cio', readers: 'public', house }, 'plain');
    for (const sections of [{ Tasks: duties }, { Tasks: duties, 'The role': 'You run it.' }])
      assert.ok(write(houseOf(posting(sections))).includes(`\n\n${sentence}\n\n`));
    for (const text of [write(undefined), write(houseOf(posting({ Tasks: duties, Mission: 'Sail.' })))])
      assert.ok(text.includes(`${mission}\n`) && !text.includes(sentence));
  });
});

describe('What stands below a heading of a house', () => {
  it('takes the list of responsibilities to the heading with the list, and the text on the role to the one without', () => {
    const text = advertLike({
      'Your role': 'As our CTO you answer for the product. You report to the CEO.',
      "What you'll do": duties,
      'What you bring': needs,
      'How to apply': apply,
    });
    assert.deepEqual([...text.keys()], ['Your role', "What you'll do", 'What you bring', 'How to apply']);
    const role = text.get('Your role')!.split('\n\n');
    assert.match(role[0]!, /^As Chief Information Officer \(CIO\) of /);
    assert.match(role[2]!, /^You report to \[/);
    assert.match(role[3]!, /You work beside our /);
    assert.equal(role.length, 4);
    assert.match(text.get("What you'll do")!, /^\* Represent the IT department [^]*\n\* [^\n]*$/);
  });

  it('shows that duties stand below a text on the role, what is paid, and where to apply', () => {
    const text = advertLike({
      'The job': `You report to the managing director. You will:\n\n${duties}`,
      'About you': needs,
      'The deal': '* £105,000 a year\n* Free travel',
      'Next steps': apply,
    });
    assert.deepEqual([...text.keys()], ['The job', 'About you', 'The deal', 'Next steps']);
    assert.match(
      text.get('The job')!,
      /^As Chief [^]*\n\nResponsibilities:\n\n\* Represent the IT department /,
    );
    assert.match(text.get('The deal')!, /^\* Pay: /);
    assert.match(text.get('Next steps')!, /^Send \[documents wanted\] to /);
    assert.doesNotMatch(text.get('Next steps')!, /Interview/);
  });

  it('says what a heading of no known kind is about', () => {
    assert.deepEqual(
      kindsOf({
        'Your day': duties,
        'Is this you?': needs,
        'Pay and hours': '62,000 to 74,000 euros, 36 hours a week.',
        'Sounds good?': apply,
        'Our dog': 'Rex.',
        Benefits: 'Tea.',
      }),
      ['responsibilities', 'requirements', 'pay', 'how-to-apply', undefined, 'benefits'],
    );
  });

  it('need not be read where the heading says it', () => {
    assert.deepEqual(
      kindsOf({ Purpose: 'Rex.', 'What we expect': 'Rex.', 'How we hire': 'Rex.', 'Measured by': 'Rex.' }),
      ['about-role', 'requirements', 'interview', 'kpis'],
    );
  });

  it('leaves steps and where to apply below one heading together', () => {
    const below = `${apply}\n\n* A call\n* An afternoon with the team`;
    assert.deepEqual(kindsOf({ Tasks: duties, 'Next steps': below }), [
      'responsibilities',
      'interview and how-to-apply',
    ]);
    const written = advertLike({ Tasks: duties, 'Next steps': below }).get('Next steps')!;
    assert.match(written, /^Hiring process:\n\n\* First answer [^]*\n\nSend \[documents wanted\]/);
    assert.deepEqual(kindsOf({ Tasks: duties, 'Next steps': below, 'How to apply': apply }), [
      'responsibilities',
      'interview',
      'how-to-apply',
    ]);
  });

  for (const [what, heading, below] of [
    [
      'sums that nobody earns',
      'Some numbers',
      'We raised $250,000 a year, and our revenue is €90,000 per month.',
    ],
    ['a small sum', 'Extras', '* €2,000 a year\n* 30 days of leave'],
    ['an address at the end of the posting', 'Our dog', `Rex is old. He sleeps. He eats.\n\n${apply}`],
    ['an address that is not for applications', 'Our dog', 'Rex lives at rex@acme.example.'],
    ['a list of anything', 'Around here', '* Own ideas\n* Courage\n* Rest'],
    ['a single bullet', 'Our promise', '* Keep it simple'],
  ] as const) {
    it(`says nothing where it is ${what}`, () =>
      assert.deepEqual(kindsOf({ Tasks: duties, [heading]: below }), ['responsibilities', undefined]));
  }

  it('says nothing that another heading of the house says', () => {
    assert.deepEqual(
      kindsOf({
        'Your day': duties,
        Tasks: duties,
        Profile: needs,
        'Is this you?': needs,
        Pay: '€90,000 a year',
        Deal: '€90,000 a year',
      }),
      [undefined, 'responsibilities', 'requirements', undefined, 'pay', undefined],
    );
    assert.deepEqual(kindsOf({ 'The role': duties, Tasks: duties }), ['about-role', 'responsibilities']);
  });

  it('keeps what a heading says where it is no name for a text on the role, or the house has no such list', () => {
    const text = 'You run what we sell.';
    assert.deepEqual(kindsOf({ Duties: text, 'Key objectives': duties }), [
      'responsibilities',
      'responsibilities',
    ]);
    assert.deepEqual(kindsOf({ 'Your role': text, Profile: needs }), ['responsibilities', 'requirements']);
  });
});
