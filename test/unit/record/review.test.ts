import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fill } from '../../../src/core/catalog/fill.ts';
import { readRecord } from '../../../src/core/record/readRecord.ts';
import type { DecisionRecord } from '../../../src/core/record/recordSchema.ts';
import { writeRecord } from '../../../src/core/record/writeRecord.ts';
import { compareRecords } from '../../../src/core/record/compareRecords.ts';
import { reviewRecord, reviewSheet } from '../../../src/core/record/review.ts';
import type { Decided } from '../../../src/core/record/decided.ts';
import type { Sheet } from '../../../src/core/record/sheet.ts';
import { catalog } from '../support/catalog.ts';
import { decide, everything, freight, recommend, runs, textsOf, textsUnder, without } from './decidedRuns.ts';

const words = catalog.sheet.review;
const compareWords = catalog.sheet.compare;

function recordOf(decided: Decided): DecisionRecord {
  const result = readRecord(writeRecord(catalog, recommend, decided, everything));
  assert.ok(result.ok);
  return result.record;
}

function review(record: DecisionRecord): Sheet {
  return reviewSheet(catalog, reviewRecord(catalog, recommend, record));
}

const record = recordOf(decide(freight, { name: 'Acme Freight' }));

describe('The review of a decision', () => {
  it('says plainly that nothing changed, for any record of today', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { changed, lost, added } = reviewRecord(catalog, recommend, recordOf(run));
        assert.deepEqual({ changed, lost, added }, { changed: false, lost: [], added: [] });
      }),
    );
    const sheet = review(record);
    assert.match(sheet.title, /Acme Freight/);
    assert.equal(textsOf(sheet)[1], words.same);
    assert.match(textsUnder(sheet, words.why).join(), /same as then/);
  });

  it('sets the result of then beside that of now, and gives the rules as the reason', () => {
    const then: DecisionRecord = {
      ...record,
      outcome: 'CTO',
      possible: ['CTO'],
      margin: 'clear',
      scores: { product: 13, internal: 5 },
      content: '2025-01-01',
    };
    const sheet = review(then);
    assert.match(textsOf(sheet)[1]!, /result changed: a CTO then, one person in both roles now/);
    const table = textsUnder(sheet, words.thenAndNow);
    for (const cell of ['Then, 2026-11-24', 'Clear', 'Close call', '5', '7', '2025-01-01']) {
      assert.ok(table.includes(cell), cell);
    }
    assert.match(textsUnder(sheet, words.why).join(), /were changed in the meantime: version 2025-01-01/);
  });

  it('says "probably" of a result while others are possible as well', () => {
    const { goal, ...answers } = record.answers;
    assert.equal(goal, 'both');
    const sheet = review({ ...record, answers });
    assert.match(textsOf(sheet)[1]!, /one person in both roles then, probably a CTO now/);
    assert.ok(textsUnder(sheet, words.thenAndNow).includes('probably a CTO'));
  });

  it('tells a result that moved only a little from another result', () => {
    const sheet = review({ ...record, scores: { product: 12, internal: 7 } });
    assert.equal(textsOf(sheet)[1], words.otherPoints);
  });

  it('says how sure a record without a closeness was: settled, settled if usual, or open', () => {
    const { words: sure } = catalog;
    const said = (then: Partial<DecisionRecord>): string => {
      const table = textsUnder(review({ ...record, margin: undefined, ...then }), words.thenAndNow);
      return table[table.indexOf(words.closeness) + 1]!;
    };
    assert.equal(said({ settled: true }), sure.settled);
    assert.equal(said({ settled: false, possible: ['HYBRID'] }), sure.settledIfUsual);
    assert.equal(said({ settled: false, possible: ['HYBRID', 'CTO'] }), sure.notSettled);
  });

  it('calls a file edited only where none of its answers is gone and no question new', () => {
    const { size, ...others } = record.answers;
    const moved = { ...record, outcome: 'CIO', possible: ['CIO'] } as const;
    const [first] = textsUnder(review({ ...moved, answers: { ...others, size: 'xxl' } }), words.why);
    assert.ok(size);
    assert.equal(first, fill(words.sameRules, { now: record.content }));
  });

  it('says that a file was edited where its result does not follow from its answers', () => {
    const sheet = review({ ...record, outcome: 'CIO', possible: ['CIO'] });
    assert.deepEqual(textsUnder(sheet, words.why), [words.edited]);
  });

  it('names answers that are gone and questions that are new', () => {
    const others = without(record.answers, 'goal');
    const then = { ...record, answers: { ...others, size: 'xxl', mood: 'good', weather: 'unknown' } };
    const { lost, added } = reviewRecord(catalog, recommend, then);
    assert.deepEqual(lost, [
      { question: 'size', option: 'xxl' },
      { question: 'mood', option: 'good' },
    ]);
    assert.deepEqual(added, ['goal']);
    const reasons = textsUnder(review(then), words.why).join('\n');
    assert.match(reasons, /left out: People, xxl\./);
    assert.match(reasons, /left out: mood, good\./);
    assert.match(reasons, /counts as open: Goal\./);
  });

  it('does not miss the answer that records leave out on purpose', () => {
    const others = without(record.answers, 'existing');
    const { added, changed } = reviewRecord(catalog, recommend, { ...record, answers: others });
    assert.deepEqual({ added, changed }, { added: [], changed: false });
  });

  it('bears anything that a file can hold', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'goal', 'X1'));
    const odd = fc.record({
      answers: fc.dictionary(text, text),
      confirmed: fc.array(text),
      name: fc.string(),
      content: fc.string(),
    });
    fc.assert(
      fc.property(odd, (parts) => {
        assert.ok(textsOf(review({ ...record, ...parts })).length > 5);
        assert.ok(textsOf(compareRecords(catalog, recommend, record, { ...record, ...parts })).length > 5);
      }),
    );
  });
});

describe('Two records beside each other', () => {
  const other = recordOf(decide({ ...freight, goal: 'product', existing: 'each' }, { name: 'Beta' }));
  const sheet = compareRecords(catalog, recommend, record, other);

  it('differ first, answers before the result, and are alike in the rest', () => {
    assert.match(sheet.title, /Acme Freight, 2026-11-24 and Beta, 2026-11-24/);
    const differing = textsUnder(sheet, compareWords.differs);
    assert.deepEqual(differing.slice(0, 6), [
      compareWords.what,
      'Acme Freight, 2026-11-24',
      'Beta, 2026-11-24',
      'Goal',
      'both',
      'product alone',
    ]);
    assert.ok(differing.indexOf('Goal') < differing.indexOf(words.result));
    assert.ok(differing.includes('a CTO'));
    const alike = textsUnder(sheet, compareWords.alike);
    assert.ok(alike.includes('Developers: 10-29'));
    const questions = catalog.questions.map(({ title }) => title);
    for (const title of questions) {
      const both = [differing.includes(title), alike.some((text) => text.startsWith(`${title}: `))];
      assert.equal(both.filter(Boolean).length, 1, title);
    }
  });

  it('are said to have nothing alike where everything differs', () => {
    const far = recordOf(
      decide(
        {
          goal: 'neither',
          product: 'none',
          size: 's',
          builders: 'none',
          bets: 'none',
          systems: 'basic',
          change: 'none',
          risk: 'low',
          capacity: 'none',
          existing: 'nobody',
          duties: 'publicBody',
        },
        { name: 'Far' },
      ),
    );
    const old: DecisionRecord = { ...far, date: '2025-01-01', content: '2025-01-01' };
    assert.deepEqual(textsUnder(compareRecords(catalog, recommend, record, old), compareWords.alike), [
      compareWords.noLikeness,
    ]);
  });

  it('are said to be the same where nothing differs', () => {
    const same = compareRecords(catalog, recommend, record, record);
    assert.deepEqual(textsUnder(same, compareWords.differs), [compareWords.noDifference]);
    assert.match(same.title, /record 1 and record 2/);
  });

  it('of one name and date are called what they are called where they are', () => {
    const titleAt = (a: string, b: string): string =>
      compareRecords(catalog, recommend, record, record, { a, b }).title;
    assert.match(titleAt('The recommendation', 'decision.md'), /: The recommendation and decision\.md$/);
    assert.match(titleAt('decision.md', 'decision.md'), /record 1 and record 2/);
  });

  it('tell an answer that was left out on purpose from one that is open', () => {
    const silent = { ...record, name: 'Silent', answers: without(record.answers, 'existing') };
    const texts = textsUnder(compareRecords(catalog, recommend, record, silent), compareWords.differs);
    assert.deepEqual(texts.slice(3, 6), ['Today', 'product lead', catalog.sheet.annex.leftOut]);
  });

  it('may differ in answers that change nothing', () => {
    const twin = recordOf(decide({ ...freight, duties: 'regulated' }, { name: 'Twin' }));
    const texts = textsUnder(compareRecords(catalog, recommend, record, twin), compareWords.differs);
    assert.ok(texts.includes('Duties'));
    assert.equal(texts.at(-1), compareWords.onlyAnswers);
  });

  it("are compared by what today's rules make of them, and say so where a record names something else", () => {
    const old: DecisionRecord = { ...record, name: 'Old', outcome: 'CIO' };
    const texts = textsUnder(compareRecords(catalog, recommend, record, old), compareWords.differs).join();
    assert.match(
      texts,
      /Written down for Old, 2026-11-24 was another result, a part-time CIO or a Head of IT/,
    );
  });
});
