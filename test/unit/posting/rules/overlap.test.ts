import assert from 'node:assert/strict';
import { createCheckPosting } from '../../../../src/core/posting/rules/checkPosting.ts';
import type { Finding } from '../../../../src/core/posting/rules/finding.ts';
import { catalog } from '../../support/catalog.ts';
import { applyEdits, cio, cto, engineer, findingsIn, german, today } from '../../support/checkedTexts.ts';
import { parsePosting, readPosting } from '../../support/postingParser.ts';

const shared = [
  'Negotiate contracts with suppliers of cloud services each year',
  'Report technology risks to the supervisory board every quarter',
  'Train new colleagues in safe handling of passwords',
];
const ofCto = [
  'Design the booking application for travellers',
  'Recruit mobile developers in Rotterdam',
  'Measure how often customers rebook',
  'Talk to shippers about their cargo',
];
const ofCio = [
  'Replace the payroll software of the depots',
  'Plan the telephone exchange for the harbour office',
  'Keep laptops of the crews repaired',
  'Order printers for the warehouses',
];
const list = (...lines: readonly string[]): string =>
  `## Responsibilities\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
const overlapsIn = (text: string, beside?: string): readonly Finding[] =>
  findingsIn(text, beside).filter(({ code }) => code === 'overlap');

const fires: readonly (readonly [string, string, string])[] = [
  [
    'two lines of six',
    cto(list(...shared.slice(0, 2), ...ofCto)),
    cio(list(...ofCio, ...shared.slice(0, 2))),
  ],
  ['three lines of seven', cto(list(...shared, ...ofCto)), cio(list(...shared, ...ofCio))],
  ['nothing but the same lines', cto(list(...shared)), cio(list(...shared))],
  ['the same lines in another order', cto(list(...shared)), cio(list(...[...shared].reverse()))],
  [
    'lines in a slightly other wording',
    cto(list(...shared.slice(0, 2), ofCto[0]!)),
    cio(
      list(
        'Negotiate yearly contracts with the suppliers of our cloud services',
        'Report technology risks to the board every quarter',
        ofCio[0]!,
      ),
    ),
  ],
];

const routine = [
  'Undertake any other duties as reasonably requested',
  'Promote equality, diversity and inclusion in all activities',
  'Maintain confidentiality',
  'Take part in the annual appraisal',
];

const silent: readonly (readonly [string, string, string])[] = [
  [
    'what stands in all postings of a house',
    cto(list(...routine, ...ofCto)),
    cio(list(...routine, ...ofCio)),
  ],
  [
    'two teams and two budgets',
    cto(
      list('Lead the engineering team of 40 people', 'Own the product budget of 3 million euros', ofCto[0]!),
    ),
    cio(list('Lead the IT team of 12 people', 'Own the IT budget of 2 million euros', ofCio[0]!)),
  ],
  ['different work', cto(list(...ofCto)), cio(list(...ofCio))],
  ['one line in common', cto(list(shared[0]!, ...ofCto)), cio(list(shared[0]!, ofCio[0]!))],
  [
    'the same benefits',
    cto(`${list(...ofCto)}\n\n## Benefits\n\n- ${shared.join('\n- ')}`),
    cio(`${list(...ofCio)}\n\n## Benefits\n\n- ${shared.join('\n- ')}`),
  ],
  ['postings without a list', cto('You lead and you plan.'), cio('You lead and you plan.')],
  ['a German posting', german(list(...shared)), cio(list(...shared))],
  ['a posting for another role', engineer(list(...shared)), cio(list(...shared))],
];

describe('The check overlap', () => {
  for (const [what, text, beside] of fires) {
    it(`finds ${what} once in each posting, and lists the pairs`, () => {
      const [mine, theirs] = [overlapsIn(text, beside), overlapsIn(beside, text)];
      assert.deepEqual([mine.length, theirs.length], [1, 1]);
      assert.equal(text.slice(mine[0]!.start, mine[0]!.end), 'Chief Technology Officer');
      assert.ok(mine[0]!.related.length > 1);
      assert.equal(mine[0]!.related.length, theirs[0]!.related.length);
      assert.match(mine[0]!.message, /Chief Information Officer|CIO/);
      assert.match(theirs[0]!.message, /Chief Technology Officer|CTO/);
      for (const { start, end, message } of mine[0]!.related) {
        assert.ok(list(...shared).includes(beside.slice(start, end)) === !what.includes('wording'));
        assert.ok(text.includes(message.replace('Like here: ', '')));
      }
    });

    it(`can be told that ${what} is meant`, () => {
      const fixes = overlapsIn(text, beside)[0]!.fixes();
      assert.equal(fixes.length, 2);
      for (const { edits } of fixes) assert.deepEqual(overlapsIn(applyEdits(text, edits), beside), []);
    });
  }

  for (const [what, text, beside] of silent) {
    it(`leaves alone ${what}`, () => {
      assert.deepEqual(overlapsIn(text, beside), []);
      assert.deepEqual(overlapsIn(beside, text), []);
    });
  }

  it('begins at the share that is asked for', () => {
    const check = createCheckPosting(catalog);
    const [mine, theirs] = [cto(list(...shared, ...ofCto)), cio(list(...shared, ...ofCio))];
    const found = (overlapFrom: number, others: readonly string[] = []): boolean => {
      const beside = { ...readPosting(theirs), others: others.map((text) => parsePosting(text)) };
      const options = { levels: {}, asked: true, today, beside, overlapFrom };
      return check(readPosting(mine), options).some(({ code }) => code === 'overlap');
    };
    // 3 of 7
    assert.deepEqual([found(43), found(44)], [true, false]);
    const house = [1, 2, 3].map(() => cto(list(...shared)));
    assert.equal(found(20, house), false, 'What all postings of the house say is no overlap');
  });
});
