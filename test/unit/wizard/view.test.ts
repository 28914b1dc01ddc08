import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseIntent, type Intent } from '../../../src/core/wizard/protocol.ts';
import { createRecommend } from '../../../src/core/recommend/recommend.ts';
import type { Run } from '../../../src/core/wizard/run.ts';
import type { QuestionView, ResultView, WizardView } from '../../../src/core/wizard/view.ts';
import { viewRun } from '../../../src/core/wizard/viewRun.ts';
import { fullAnswers, someAnswers } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';
import { answersAt, referenceOutcome, size } from '../support/referenceModel.ts';
import { wizardStrings } from '../support/wizardStrings.ts';

const { questions } = catalog;
const recommend = createRecommend(catalog);

function view(step: Run['step'], answers: Run['answers'] = {}): WizardView {
  return viewRun(catalog, recommend, { version: 1, answers, step }, wizardStrings);
}

function viewQuestion(question: string, answers: Run['answers'] = {}): QuestionView {
  const seen = view({ question }, answers);
  assert.equal(seen.kind, 'question');
  return seen;
}

function viewResult(answers: Run['answers']): ResultView {
  const seen = view('result', answers);
  assert.equal(seen.kind, 'result');
  return seen;
}

/** Every text and every intent in a view. */
function partsOf(
  value: unknown,
  texts: string[] = [],
  intents: Intent[] = [],
): { texts: string[]; intents: Intent[] } {
  if (typeof value === 'string') texts.push(value);
  if (typeof value !== 'object' || value === null) return { texts, intents };
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    if (key === 'intent') intents.push(part as Intent);
    else partsOf(part, texts, intents);
  }
  return { texts, intents };
}

/** What must hold for whatever the wizard shows. */
function isFit(shown: WizardView): void {
  const { texts, intents } = partsOf(shown);
  for (const text of texts) {
    assert.notEqual(text.trim(), '');
    assert.doesNotMatch(text, /\[\[|\]\]|undefined|NaN|\{\d\}|\[object/);
  }
  for (const intent of intents) {
    assert.deepEqual(parseIntent(intent), intent);
    if (intent.type === 'openPage') assert.ok(catalog.findEntry(intent.page), intent.page);
    if (intent.type === 'insertDescription') assert.ok(catalog.roles.some(({ id }) => id === intent.role));
    if (intent.type === 'showQuestion') assert.ok(questions.some(({ id }) => id === intent.question));
  }
}

describe('The view of a question', () => {
  for (const { id, options } of questions) {
    it(`"${id}" shows its words, its ${options.length} answers and "Don't know"`, () => {
      const shown = viewQuestion(id);
      isFit(shown);
      assert.equal(shown.options.length, options.length + 1);
      assert.equal(shown.options.at(-1)?.id, 'unknown');
      assert.ok(shown.options.every(({ chosen }) => !chosen));
    });
  }

  it('marks the one answer that was given', () => {
    const chosen = viewQuestion('size', { size: 'l' }).options.filter((option) => option.chosen);
    assert.deepEqual(
      chosen.map(({ id }) => id),
      ['l'],
    );
    const unknown = viewQuestion('size', { size: 'unknown' }).options.filter((option) => option.chosen);
    assert.deepEqual(
      unknown.map(({ id }) => id),
      ['unknown'],
    );
  });

  it('gives an example from three fields, or none', () => {
    for (const { id } of questions) {
      for (const { examples } of viewQuestion(id).options) {
        assert.ok(examples.length === 0 || examples.length === 3);
      }
    }
    assert.equal(viewQuestion('goal').options[0]?.examples.length, 3);
  });

  it('counts from one to all', () => {
    assert.equal(viewQuestion('goal').progress.label, `Question 1 of ${questions.length}`);
    assert.equal(viewQuestion('duties').progress.value, questions.length);
  });

  it('leads back from every question but the first', () => {
    assert.equal(viewQuestion('goal').back, undefined);
    assert.deepEqual(viewQuestion('product').back?.intent, { type: 'back', question: 'product' });
  });

  it('says at the last question that the result comes next', () => {
    assert.equal(viewQuestion('duties').next.label, 'Show Result');
    assert.equal(viewQuestion('existing').next.label, 'Next');
  });

  it('leads straight to the result once every question has an answer', () => {
    const answers = Object.fromEntries(questions.map(({ id }) => [id, 'unknown']));
    assert.deepEqual(viewQuestion('goal', answers).showResult?.intent, { type: 'showResult' });
    assert.equal(viewQuestion('goal', { goal: 'both' }).showResult, undefined);
    assert.equal(viewQuestion('duties', answers).showResult, undefined);
  });
});

describe('The view of a result', () => {
  for (const { outcome, roles } of catalog.advice.outcomes) {
    it(`of ${outcome} offers to insert ${roles.join(' and ')}`, () => {
      const index = Array.from({ length: size }, (_, i) => i).find((i) => referenceOutcome(i) === outcome)!;
      const shown = viewResult(answersAt(index));
      isFit(shown);
      assert.deepEqual(
        shown.primary.map(({ intent }) => intent),
        roles.map((role) => ({ type: 'insertDescription', role })),
      );
    });
  }

  it('has words for any set of answers, and only intents that are accepted', () => {
    fc.assert(
      fc.property(fc.oneof(someAnswers, fullAnswers), (answers) => {
        const shown = viewResult(answers);
        isFit(shown);
        assert.ok(shown.close.sentences.length >= 1);
        const some = recommend(answers).answered > 0;
        assert.equal(shown.steps.texts.length >= 3, some);
        assert.equal(shown.more.length >= 2, some);
        assert.ok(shown.more.every((part) => part.texts.length > 0));
        assert.equal(shown.trust.texts.length, catalog.advice.limits.length);
      }),
      { numRuns: 300 },
    );
  }).timeout(20_000);

  it('says "probably" exactly while it is not settled', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const shown = viewResult(answers);
        const { settled, answered } = recommend(answers);
        assert.equal(shown.headline.startsWith('Probably: '), !settled && answered > 0);
      }),
      { numRuns: 200 },
    );
  }).timeout(20_000);

  it('recommends nothing while nothing is answered, and leads to the question that helps most', () => {
    const empty = viewResult({ goal: 'unknown', existing: 'founder' });
    assert.equal(empty.headline, catalog.advice.nothingAnswered.headline);
    assert.deepEqual([empty.primary, empty.steps.texts, empty.more], [[], [], []]);
    assert.deepEqual(empty.close.action?.intent, { type: 'showQuestion', question: 'goal' });
  });

  it('gives no verdict on the line while an open question may add points', () => {
    const { close } = viewResult({ product: 'none', size: 'l', goal: 'process' });
    assert.deepEqual(close.sentences, ['Product: 0 so far, line 6.', 'Inside: 6 so far, line 6.']);
  });

  it('names what is still possible and the question that helps most while it is open', () => {
    const { close } = viewResult({ goal: 'both', product: 'core', size: 'xl' });
    assert.equal(close.level, 'open');
    assert.match(
      close.sentences.join(' '),
      /Still possible: both, one person each \| one person in both roles\./,
    );
    assert.equal(close.action?.intent.type, 'showQuestion');
  });

  it('says that the open questions change nothing where it is settled without them', () => {
    const { close } = viewResult({ goal: 'process', product: 'none', size: 'l' });
    assert.equal(close.level, 'clear');
    assert.equal(close.label, 'Settled with 6 open');
    assert.equal(close.action, undefined);
  });

  it('names the nearest change and how many keep the result, once all is answered', () => {
    const nonProfit = {
      ...{ goal: 'neither', product: 'none', size: 'm', builders: 'none', bets: 'none' },
      ...{ systems: 'connected', change: 'none', risk: 'internal', capacity: 'one' },
    };
    const { close } = viewResult(nonProfit);
    assert.equal(close.level, 'close');
    assert.match(close.sentences.join(' '), /\w+: .+ instead of .+ gives a CIO\. \d+ of 24 kept\./);
  });

  it('lists every question with its answer and a way to change it', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { rows } = viewResult(answers).answers;
        assert.deepEqual(
          rows.map(({ edit }) => edit.intent),
          questions.map(({ id }) => ({ type: 'showQuestion', question: id })),
        );
        rows.forEach((row, i) => {
          const { id, options } = questions[i]!;
          const short = options.find((option) => option.id === answers[id])?.short;
          assert.equal(row.answer, short ?? 'not answered');
        });
      }),
    );
    assert.equal(viewResult({ goal: 'unknown' }).answers.rows[0]?.answer, "Don't know");
  });

  it('shows on each bar the pieces that make its score', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        for (const { points, score, scale, line } of viewResult(answers).why.sides) {
          const sum = points.reduce((total, { value }) => total + value, 0);
          assert.equal(score, `${sum} of 15, line at 6`);
          assert.deepEqual([scale, line], [15, 6]);
          assert.ok(points.every(({ value }) => value > 0));
        }
      }),
    );
  });

  it('counts every question that has more than "Don\'t know"', () => {
    const some = { goal: 'both', size: 'unknown', existing: 'one', duties: 'none' };
    assert.equal(viewResult(some).answered, `3 of ${questions.length} answered`);
  });

  it('gives reasons for and against that come from the answers', () => {
    const { why } = viewResult({ goal: 'product', product: 'core' });
    assert.ok(why.for.texts.length >= 2);
    assert.ok(why.against.texts.length >= 1);
    assert.deepEqual(viewResult({}).why.for.texts, []);
  });

  it('links a reason to the FAQ entry it rests on', () => {
    const reason = viewResult({ goal: 'product' }).why.for.texts[0];
    assert.deepEqual(
      reason?.sources.map(({ label, intent }) => [label, intent]),
      [['FAQ 9', { type: 'openPage', page: 'faq-which-to-hire' }]],
    );
  });

  it('asks again about unusual pairs without changing an answer', () => {
    const answers = { size: 's', builders: 'large' };
    const shown = viewResult(answers);
    assert.equal(shown.unusual.length, 1);
    assert.match(shown.unusual[0]!, /Is that right\?$/);
  });

  it('survives the way to the page as a message', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const shown = viewResult(answers);
        assert.deepEqual(structuredClone(shown), shown);
      }),
    );
  });
});
