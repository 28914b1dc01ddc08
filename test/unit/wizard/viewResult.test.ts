import assert from 'node:assert/strict';
import fc from 'fast-check';
import { outcomeOrder } from '../../../src/core/recommend/outcomeMap.ts';
import type { Run } from '../../../src/core/wizard/run.ts';
import type { Action, ResultView } from '../../../src/core/wizard/view.ts';
import { fullAnswers, someAnswers } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';
import { answersAt, referenceOutcome, size } from '../support/referenceModel.ts';
import { someRun } from '../support/runs.ts';
import { isFit, recommend, resultView, viewOf } from '../support/views.ts';

const { questions } = catalog;

/** The founder's case: both goals, one seat. */
const founder = {
  ...{ goal: 'both', product: 'core', size: 'm', builders: 'medium', bets: 'some', systems: 'standard' },
  ...{ change: 'some', risk: 'product', capacity: 'one', existing: 'product', duties: 'none' },
};

/** Two answers that are seldom given together. */
const unusual = { size: 's', capacity: 'two' };

function all({ actions }: ResultView): readonly Action[] {
  return [...actions.main, ...actions.more.actions];
}

describe('The view of a result', () => {
  for (const { outcome } of catalog.advice.outcomes) {
    it(`of ${outcome} has a headline, steps, owners and pages`, () => {
      const index = Array.from({ length: size }, (_, i) => i).find((i) => referenceOutcome(i) === outcome)!;
      const shown = resultView(answersAt(index));
      isFit(shown);
      assert.ok(shown.steps.texts.length >= 3);
      assert.equal(shown.work?.rows.length, recommend(answersAt(index)).assignments.length);
      assert.ok(shown.pages.actions.length >= 2);
    });
  }

  it('has words for any run, and only intents that are accepted', () => {
    fc.assert(
      fc.property(someRun, (run) => isFit(viewOf(run))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.oneof(someAnswers, fullAnswers), (answers) => {
        const shown = resultView(answers);
        isFit(shown);
        assert.ok(shown.close.sentences.length >= 2);
        const some = recommend(answers).answered > 0;
        assert.equal(shown.steps.texts.length >= 3, some);
        assert.equal(shown.filling.texts.length >= 1, some);
        assert.equal(shown.why.against.texts.length >= 1, some);
        assert.equal(shown.work !== undefined, some);
      }),
      { numRuns: 300 },
    );
  });

  it('offers under "More" what can be done with it besides, the copy for people before the one for Markdown', () => {
    const { more } = resultView(founder).actions;
    assert.deepEqual(
      more.actions.map(({ label, intent }) => [label, intent.type]),
      [
        ['Copy for Word or Mail', 'copyFormatted'],
        ['Copy as Markdown', 'copyAsMarkdown'],
        ['Insert Summary at Cursor', 'insertSummary'],
        ['Save Page for Printing…', 'openForPrinting'],
        ['Compare with…', 'compare'],
      ],
    );
  });

  it('says "probably" and what is still open exactly while several outcomes are possible', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { headline, stillOpen } = resultView(answers);
        const { settledIfUsual, answered } = recommend(answers);
        assert.equal(headline.startsWith('Probably: '), !settledIfUsual && answered > 0);
        assert.equal(stillOpen !== undefined, !settledIfUsual && answered > 0);
      }),
      { numRuns: 200 },
    );
  });

  it('recommends nothing while nothing is answered, and leads to the question that helps most', () => {
    const empty = resultView({ goal: 'unknown', existing: 'founder' });
    assert.equal(empty.headline, catalog.advice.nothingAnswered.headline);
    assert.deepEqual([empty.steps.texts, empty.filling.texts, empty.pages.actions], [[], [], []]);
    assert.deepEqual([empty.why.for.texts, empty.why.against.texts, empty.work], [[], [], undefined]);
    assert.deepEqual(empty.close.action?.intent, { type: 'showQuestion', question: 'goal' });
    assert.ok(empty.options.rows.every(({ state, mark }) => state === 'open' && mark === undefined));
    assert.ok(all(empty).every(({ disabled }) => disabled));
    assert.equal(empty.actions.reason, 'Answer a question first.');
  });

  it('names the answer a close call hangs on, with a way to try it', () => {
    const { close } = resultView(founder);
    assert.deepEqual([close.level, close.label], ['close', 'Close call']);
    assert.match(
      close.sentences.join(' '),
      /It hangs most on one answer: "product alone" instead of "both" under Goal/,
    );
    assert.deepEqual(close.action, {
      label: 'Try "product alone"',
      name: 'Try "product alone" for Goal',
      intent: { type: 'tryAnswers', changes: { goal: 'product' } },
    });
  });

  it('says how many changes keep the result where it says how far to trust it, and nowhere else', () => {
    const { close, trust } = resultView(founder);
    assert.match(
      trust.texts[0]!.text,
      /^Of the 24 ways to change one answer, \d+ lead to the same of the five options/,
    );
    assert.doesNotMatch(close.sentences.join(' '), /ways to change/);
    assert.equal(trust.texts.length, catalog.advice.limits.length + 1);
    assert.equal(resultView({ goal: 'both' }).trust.texts.length, catalog.advice.limits.length);
  });

  it('lists what else gives another result, and says only once that nothing does', () => {
    const kept = ({ close, trust }: ResultView): readonly string[] =>
      [...close.sentences, ...trust.texts.map(({ text }) => text)].filter((text) =>
        /change|single other/.test(text),
      );
    assert.deepEqual(
      kept(resultView(founder)).filter((text) => text.startsWith('Of the 24 ways')),
      [
        'Of the 24 ways to change one answer, 21 lead to the same of the five options. The others: a CTO (Goal "stable service" or ' +
          '"product alone"); both, one person each (Seats "two or more").',
      ],
    );
    const far = { ...founder, goal: 'product', systems: 'basic', size: 's', change: 'none', bets: 'major' };
    assert.deepEqual(recommend(far).margin?.others, []);
    assert.deepEqual(
      kept(resultView(far)).filter((text) => /single other|ways to change one/.test(text)),
      ['No single other answer leads to another of the five options.'],
    );
  });

  it('leads to the open question that helps most while it is not settled', () => {
    const { close, stillOpen } = resultView({ goal: 'both', product: 'core', size: 'xl' });
    assert.deepEqual([close.level, close.label], ['open', 'Not settled']);
    assert.equal(close.action?.intent.type, 'showQuestion');
    assert.equal(stillOpen, 'Still open: both, one person each; one person in both roles');
  });

  it('offers nothing to answer where the open questions change nothing', () => {
    const { close } = resultView({ goal: 'process', product: 'none', size: 'l' });
    assert.equal(close.level, 'settled');
    assert.equal(close.action, undefined);
    assert.deepEqual(close.sentences, [
      'Product: 0 of 15 points so far, line at 6.',
      'Internal: 6 of 15 points so far, line at 6.',
    ]);
  });

  it('shows on each bar the pieces that make its score', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        for (const { points, score, scale, line } of resultView(answers).why.sides) {
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
    assert.equal(resultView(some).answered, `3 of ${questions.length} answered`);
  });

  it('links a reason to the FAQ entry it rests on, and marks what is a rule of the makers alone', () => {
    const { why, trust } = resultView({ goal: 'product' });
    assert.deepEqual(why.for.texts[0]?.sources, [
      {
        label: 'FAQ 9',
        name: `FAQ 9: ${catalog.entry('faq-which-to-hire').title}`,
        intent: { type: 'openPage', page: 'faq-which-to-hire' },
      },
    ]);
    assert.equal(why.for.texts[0].own, undefined);
    assert.equal(trust.texts.at(-1)?.own, "this tool's rule");
  });

  it('says so where no answer speaks against the result', () => {
    const { why } = resultView({ goal: 'both', product: 'core' });
    assert.deepEqual(
      why.against.texts.map(({ text }) => text),
      [catalog.advice.nothingAgainst],
    );
  });

  it('shows each of the five outcomes once, the result marked and a way to try each other that is near', () => {
    fc.assert(
      fc.property(fullAnswers, (answers) => {
        const result = recommend(answers);
        const { rows } = resultView(answers).options;
        assert.deepEqual(
          rows.map(({ outcome }) => outcome),
          outcomeOrder,
        );
        for (const { outcome, mark, texts, action } of rows) {
          assert.equal(mark !== undefined, outcome === result.outcome);
          assert.ok(texts.length >= 1);
          const way = result.counterfactuals.find((one) => one.outcome === outcome);
          const isNear = way !== undefined && way.changes.length > 0;
          assert.equal(action?.intent.type, isNear ? 'tryAnswers' : undefined);
          if (action?.intent.type !== 'tryAnswers') continue;
          const tried = recommend({ ...answers, ...action.intent.changes });
          assert.equal(tried.outcome, outcome);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('calls work by the hour what it is, in the options and among what is still open', () => {
    const byHour = { ...founder, goal: 'product', capacity: 'none' };
    const titles = resultView(byHour).options.rows.map(({ title }) => title);
    assert.ok(titles.includes('CTO work by the hour'));
    assert.ok(!titles.includes('A CTO') && !titles.includes('A CIO'));
    const open = resultView({ product: 'core', capacity: 'none' }).stillOpen;
    assert.match(open ?? '', /CTO work by the hour/);
    assert.doesNotMatch(open ?? '', /\ba (CTO|CIO)\b/);
    // Where the way to it is a paid seat, it is one.
    const paid = resultView({ ...founder, capacity: 'one' }).options.rows.map(({ title }) => title);
    assert.ok(paid.includes('A CTO'));
  });

  it('says of each option whether it is still possible while questions are open', () => {
    const { rows } = resultView({ goal: 'both', product: 'core', size: 'xl' }).options;
    assert.deepEqual(
      rows.map(({ outcome, state }) => [outcome, state]).filter(([, state]) => state !== 'result'),
      [
        ['CTO', 'ruled-out'],
        ['CIO', 'ruled-out'],
        ['HYBRID', 'open'],
        ['NEITHER', 'ruled-out'],
      ],
    );
    assert.ok(rows.every(({ action }) => action === undefined));
    for (const { outcome, state, texts } of rows) {
      const { for: good, against } = catalog.advice.outcomes.find((one) => one.outcome === outcome)!;
      const wanted = {
        result: `${good} ${against}`,
        open: catalog.sheet.options.open,
        'ruled-out': catalog.sheet.options.ruledOut,
      };
      assert.deepEqual(
        texts.map(({ text }) => text),
        [wanted[state]],
      );
    }
  });

  it('holds nothing possible beside a result that no open question can change', () => {
    const rows = resultView({ goal: 'process', product: 'none', size: 'l' }).options.rows.filter(
      ({ state }) => state === 'ruled-out',
    );
    assert.equal(rows.length, 4);
    for (const { texts } of rows) assert.equal(texts[0]?.text, catalog.sheet.options.excluded);
  });

  it('says how much shared work is to be given an owner, and leads to it', () => {
    const shared = resultView(founder).work?.shared;
    assert.equal(shared?.text, '8 kinds of shared work');
    assert.deepEqual(shared.actions[0]?.intent, { type: 'openPage', page: 'together-shared-work' });
  });

  it('survives the way to the page as a message', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const shown = resultView(answers);
        assert.deepEqual(structuredClone(shown), shown);
      }),
    );
  });
});

describe('Unusual pairs on a result', () => {
  it('are asked about with the ways to settle them', () => {
    const { open, confirmed } = resultView(unusual).unusual;
    assert.equal(confirmed, undefined);
    assert.equal(open.length, 1);
    assert.match(open[0]!.text, /Is that right\?$/);
    assert.deepEqual(
      open[0]!.actions.map(({ intent }) => intent),
      [
        { type: 'confirmPair', pair: 'X6' },
        { type: 'showQuestion', question: 'size' },
        { type: 'showQuestion', question: 'capacity' },
      ],
    );
  });

  it('are one line once they are said to be right', () => {
    const shown = resultView(unusual, { confirmed: ['X6'] }).unusual;
    assert.deepEqual(shown, {
      open: [],
      confirmed: 'You confirmed: People "under 20 people", Seats "two or more"',
    });
  });

  it('cannot be settled while they are only tried out', () => {
    const { open } = resultView({ size: 's' }, { tried: { capacity: 'two' } }).unusual;
    assert.equal(open.length, 1);
    assert.deepEqual(open[0]!.actions, []);
  });
});

describe('Answers on a result', () => {
  it('are those in force, each with every other one to try and the way to its question', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { rows } = resultView(answers).answers;
        rows.forEach((row, i) => {
          const { id, options } = questions[i]!;
          const short = options.find((option) => option.id === answers[id])?.short ?? 'not answered';
          assert.deepEqual(
            row.options.filter((option) => option.id === row.chosen).map(({ label }) => label),
            [short],
          );
          assert.equal(row.options.length, options.length + 1);
          assert.deepEqual(row.edit.intent, { type: 'showQuestion', question: id });
          assert.equal(row.real, undefined);
        });
      }),
    );
  });

  it('that are tried out change the result, are listed, and can be kept or undone', () => {
    const shown = resultView(founder, { tried: { goal: 'product', size: 'l' } });
    isFit(shown);
    assert.equal(shown.headline, recommend({ ...founder, goal: 'product', size: 'l' }).headline.headline);
    assert.equal(shown.trial?.text, 'Trying Goal = product alone, People = 100-499 people');
    assert.deepEqual(
      shown.trial.actions.map(({ intent }) => intent.type),
      ['keepTried', 'undoTried'],
    );
    assert.equal(shown.answers.rows[0]?.real, 'yours: both');
    assert.ok(shown.announcement.startsWith('Trying Goal'));
  });

  it('that are tried out keep the page until they are kept or undone', () => {
    const away = (shown: ReturnType<typeof resultView>): readonly boolean[] =>
      [
        ...shown.answers.rows.map(({ edit }) => edit),
        shown.close.action,
        ...shown.unusual.open.flatMap(({ actions }) => actions),
      ].flatMap((action) => (action?.intent.type === 'showQuestion' ? [action.disabled === true] : []));
    const open = { goal: 'both', product: 'core', size: 's', capacity: 'two' };
    const trying = resultView(open, { tried: { goal: 'process' } });
    assert.ok(trying.close.action && trying.unusual.open.length > 0);
    assert.ok(away(trying).length > trying.answers.rows.length + 1 && away(trying).every(Boolean));
    assert.equal(trying.answers.hint, 'Keep or undo before editing.');
    assert.ok(!away(resultView(open)).some(Boolean));
    assert.equal(resultView(open).answers.hint, 'Every answer can be tried out.');
  });

  it('that are tried out are saved, copied and sent nowhere', () => {
    const shown = resultView(founder, { tried: { goal: 'product' } });
    assert.ok(all(shown).every(({ disabled }) => disabled));
    assert.equal(shown.actions.reason, 'Keep or undo first.');
    const open = resultView({ goal: 'both' }, { tried: { goal: 'product' } }).answers.actions;
    assert.ok(open.find(({ intent }) => intent.type === 'askOthers')?.disabled);
    const real = resultView(founder);
    assert.ok(all(real).every(({ disabled }) => disabled !== true));
    assert.equal(real.actions.reason, undefined);
    assert.equal(real.trial, undefined);
  });

  it('are asked of others as long as one is open', () => {
    const asks = (answers: Run['answers']): boolean =>
      resultView(answers).answers.actions.some(({ intent }) => intent.type === 'askOthers');
    const all = Object.fromEntries(questions.map(({ id, options }) => [id, options[0]!.id]));
    assert.ok(!asks(all));
    assert.ok(asks({ ...all, [questions[0]!.id]: 'unknown' }));
    assert.ok(asks({}));
  });
});
