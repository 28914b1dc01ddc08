import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparing } from '../../support/comparing.ts';
import { longestPosting } from '../../support/ownPosting.ts';
import { parsePosting, readPosting } from '../../support/postingParser.ts';

const { findOverlap } = comparing;

function posting(sections: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(sections)
    .map(([heading, bullets]) => `## ${heading}\n\n${bullets.map((bullet) => `- ${bullet}\n`).join('')}`)
    .join('\n');
}

const cto = posting({
  Responsibilities: [
    'Own the architecture of our product',
    'Lead the software engineers',
    'Choose and steer our external suppliers',
    'Negotiate the cloud contracts every year',
  ],
  Benefits: ['30 days of holiday', 'A bicycle of your choice'],
});
const cio = posting({
  'What you will do': [
    'Run the service desk',
    'Select and manage outside vendors',
    'Negotiate our cloud contracts each year',
  ],
  Benefits: ['30 days of holiday', 'A bicycle of your choice'],
});

function overlapOf(
  first: string,
  second: string,
  others: readonly string[] = [],
): ReturnType<typeof findOverlap> {
  return findOverlap(readPosting(first), readPosting(second), others.map(parsePosting));
}

describe('The overlap of two postings', () => {
  it('is what both say the person does, most alike first, in equal or other words', () => {
    const { pairs, compared, share } = overlapOf(cto, cio);
    assert.deepEqual(
      pairs.map(({ first, second }) => [first.text, second.text]),
      [
        ['Negotiate the cloud contracts every year', 'Negotiate our cloud contracts each year'],
        ['Choose and steer our external suppliers', 'Select and manage outside vendors'],
      ],
    );
    assert.deepEqual(compared, { first: 4, second: 3 });
    assert.equal(share, 2 / 3);
  });

  it('names exact ranges, and the same ones whichever posting comes first', () => {
    const { pairs } = overlapOf(cto, cio);
    for (const { first, second } of pairs) {
      assert.equal(cto.slice(first.start, first.end), first.text);
      assert.equal(cio.slice(second.start, second.end), second.text);
    }
    const turned = overlapOf(cio, cto).pairs;
    assert.deepEqual(
      turned.map(({ first, second }) => [second, first]),
      pairs.map(({ first, second }) => [first, second]),
    );
  });

  for (const heading of [
    'Benefits',
    'About us',
    'Equal opportunity',
    'Requirements',
    'How to apply',
    'Pay',
    'Scope',
  ]) {
    it(`leaves out what stands under "${heading}"`, () => {
      const same = posting({ [heading]: ['Work with kind colleagues', 'A budget for learning'] });
      assert.deepEqual(overlapOf(same, same), { pairs: [], compared: { first: 0, second: 0 }, share: 0 });
    });
  }

  it('includes bullets about the role, under a heading of no known kind, and without any heading', () => {
    const bullet = '- Own the security of the product\n';
    for (const heading of ['The role', 'Zebra'])
      assert.equal(overlapOf(`## ${heading}\n\n${bullet}`, bullet).share, 1);
  });

  it('names first what stands first in the first posting, where others are as alike', () => {
    const bullets = ['Negotiate the cloud contracts each year', 'Lead the software engineers'];
    const { pairs } = overlapOf(
      posting({ Responsibilities: bullets }),
      posting({ Responsibilities: bullets.toReversed() }),
    );
    assert.deepEqual(
      pairs.map(({ first, similarity }) => [first.text, similarity]),
      bullets.map((bullet) => [bullet, 1]),
    );
  });

  it('takes bullets of the same words for as alike, whatever the sums of their terms', () => {
    const bullets = ['Own the IT budget', 'Lead the engineering teams', 'Buy IT equipment for staff'];
    const text = posting({ Responsibilities: bullets });
    assert.deepEqual(
      overlapOf(text, text).pairs.map(({ first, similarity }) => [first.text, similarity]),
      bullets.map((bullet) => [bullet, 1]),
    );
  });

  it('counts no bullets that only say what somebody else owns', () => {
    const of = (role: string, ...bullets: readonly string[]): string =>
      `# ${role}\n\nWe are hiring.\n\n${posting({ Responsibilities: [...bullets, 'Report to the board'] })}`;
    for (const [line, isOthers] of [
      ['Work with the CTO, who owns the IT budget', true],
      ['You work with the CTO, who owns the IT budget', true],
      ['The CTO owns the IT budget', true],
      ['The IT budget belongs to the CTO', true],
      ['Negotiate with the CTO, who owns the IT budget', false],
      ['Work with the CTO on the IT budget', false],
      ['Own the IT budget with the CTO', false],
      ['The CIO owns the IT budget', false],
      ['You own the IT budget, and the CTO owns the roadmap', false],
      ['Work with the CTO, who owns the IT budget. Lead the IT department.', false],
    ] as const) {
      const { compared } = overlapOf(of('CTO', 'Own the IT budget'), of('CIO', line));
      assert.deepEqual(compared, { first: 2, second: isOthers ? 1 : 2 }, line);
    }
  });

  it('counts no bullets under a heading that says they are the work of somebody else', () => {
    const of = (role: string, heading: string): string =>
      `# ${role}\n\nWe are hiring.\n\n${posting({ Responsibilities: ['Report to the board'], [heading]: ['Run the help desk'] })}`;
    for (const [heading, isOthers] of [
      ['What our CTO owns', true],
      ['The CTO leads', true],
      ['Together with our CTO you will', false],
      ['As our CTO you will', false],
      ['Reporting to the CFO you will', false],
      ['What our CIO owns', false],
      ['Your responsibilities beside the CTO', false],
      ['In short', false],
    ] as const) {
      const { compared } = overlapOf(of('CTO', 'Responsibilities here'), of('CIO', heading));
      assert.deepEqual(compared, { first: 2, second: isOthers ? 1 : 2 }, heading);
    }
  });

  it('counts no bullets that are each for something else', () => {
    const of = (bullet: string): string => posting({ Responsibilities: [bullet] });
    for (const [one, two, count] of [
      ['Choose and manage agencies for the shop', 'Choose and manage agencies for stores and offices', 0],
      ['Improve productivity of developers', 'Improve productivity of staff', 0],
      ['Set KPIs for engineering with the CFO', 'Set KPIs for IT with the CFO', 0],
      ['Report to the board on technology risk', 'Report to the board on technology risk', 1],
      ['Own the data strategy of the company', 'Own the data strategy of our group', 1],
      ['Choose and manage agencies for the shop', 'Choose and manage agencies', 1],
    ] as const) {
      assert.equal(overlapOf(of(one), of(two)).pairs.length, count, `${one} / ${two}`);
    }
  });

  it('counts no bullets on the work of two, as the product and the IT of the company', () => {
    const [one, two] = [
      ['Lead and grow the engineering team', 'Build our data platform'],
      ['Lead and grow the IT team', 'Build our data platform'],
    ].map((Responsibilities) => `We are looking for you.\n\n${posting({ Responsibilities })}`);
    const { pairs } = overlapOf(`# CTO\n\n${one}`, `# CIO\n\n${two}`);
    assert.deepEqual(
      pairs.map(({ first }) => first.text),
      ['Build our data platform'],
    );
  });

  it('counts no bullets that say nothing', () => {
    const text = posting({ Responsibilities: ['Own the security of the product', 'And more', '…', '24/7'] });
    assert.deepEqual(overlapOf(text, text).compared, { first: 1, second: 1 });
  });

  it('keeps equal responsibilities of two postings alone, and drops those of several postings of the house', () => {
    const house = 'Work in the open and write down decisions';
    const both = [cto, cio].map((text) => text.replace('## ', `## Tasks\n\n- ${house}\n\n## `));
    const [first = '', second = ''] = both;
    const third = posting({ Responsibilities: [house, 'Design logos'] });
    const has = (others: readonly string[]): boolean =>
      overlapOf(first, second, others).pairs.some(({ first: { text } }) => text === house);
    assert.ok(has([]));
    assert.ok(has([third, third.replace('logos', 'pages')]));
    assert.ok(!has([third, third.replace('logos', 'pages'), third.replace('logos', 'posters')]));
  });

  it('puts each bullet into one pair only', () => {
    const twice = posting({ Tasks: ['Lead the engineering teams', 'Lead the engineering teams'] });
    const once = posting({ Tasks: ['Lead the engineering teams', 'Paint the fence', 'Feed the goats'] });
    const { pairs, share } = overlapOf(twice, once);
    assert.equal(pairs.length, 1);
    assert.equal(share, 0.5);
  });

  it('is nothing without bullets, for empty bullets and in other languages', () => {
    for (const text of ['', '# CTO\n\nLeads.\n', '-\n-\n', '- ...\n- 42\n']) {
      assert.deepEqual(overlapOf(text, cto).pairs, []);
      assert.equal(overlapOf(text, text).share, 0);
    }
    const german = posting({ Aufgaben: ['Verantwortung für die Architektur', 'Führung der Entwickler'] });
    assert.equal(overlapOf(german, cto).share, 0);
  });

  it('stays under the fifth part between our own descriptions of a CTO and a CIO', () => {
    const { share, compared } = overlapOf(longestPosting('cto'), longestPosting('cio'));
    assert.deepEqual(compared, { first: 14, second: 14 });
    assert.ok(share < 0.2, String(share));
  });

  it('never throws, and gives shares and similarities from 0 to 1', () => {
    const bullets = fc.array(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('own IT', '#')),
      {
        maxLength: 12,
      },
    );
    const texts = fc
      .tuple(fc.constantFrom('', '## Tasks\n', '## Benefits\n'), bullets)
      .map(([heading, list]) => heading + list.map((bullet) => `- ${bullet}\n`).join(''));
    fc.assert(
      fc.property(texts, texts, fc.array(texts, { maxLength: 3 }), (first, second, others) => {
        const { share, pairs } = overlapOf(first, second, others);
        const figures = [share, ...pairs.map(({ similarity }) => similarity)];
        return figures.every((figure) => figure >= 0 && figure <= 1);
      }),
      { numRuns: 2_000 },
    );
  });
});
