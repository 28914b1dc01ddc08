import assert from 'node:assert/strict';
import { catalog } from '../support/catalog.ts';
import { isFit, pairView, questionView } from '../support/views.ts';

const { questions } = catalog;
const everything = Object.fromEntries(questions.map(({ id }) => [id, 'unknown']));

describe('The view of a question', () => {
  for (const { id, options } of questions) {
    it(`"${id}" shows its words, its ${options.length} answers and "Don't know"`, () => {
      const shown = questionView(id);
      isFit(shown);
      assert.equal(shown.options.length, options.length + 1);
      assert.equal(shown.options.at(-1)?.id, 'unknown');
      assert.ok(shown.options.every(({ chosen }) => !chosen));
    });
  }

  it('marks the one answer that was given', () => {
    for (const option of ['l', 'unknown']) {
      const chosen = questionView('size', { size: option }).options.filter((row) => row.chosen);
      assert.deepEqual(
        chosen.map(({ id }) => id),
        [option],
      );
    }
  });

  it('gives an example from three fields, or none', () => {
    for (const { id } of questions) {
      for (const { examples } of questionView(id).options) {
        assert.ok(examples.length === 0 || examples.length === 3);
      }
    }
    assert.equal(questionView('goal').options[0]?.examples.length, 3);
  });

  it('counts from one to all', () => {
    assert.equal(questionView('goal').progress.label, `Question 1 of ${questions.length}`);
    assert.equal(questionView('duties').progress.value, questions.length);
  });

  it('asks for a name on the first question, and says what to expect and who made the rules', () => {
    const { intro } = questionView('goal');
    assert.equal(intro?.text, `${questions.length} questions, private`);
    assert.match(intro.origin, /digital agency.*makers of this tool/);
    assert.equal(intro.name.value, '');
    for (const { id } of questions.slice(1)) assert.equal(questionView(id).intro, undefined);
  });

  it('leads back from every question but the first', () => {
    assert.deepEqual(questionView('goal').others, []);
    assert.deepEqual(questionView('product').others[0]?.intent, { type: 'back', at: 'product' });
  });

  it('says at the last question that the result comes next', () => {
    assert.equal(questionView('duties').submit.label, 'Show Result');
    assert.equal(questionView('existing').submit.label, 'Next');
  });

  it('leads first of all to the result once every question has an answer', () => {
    const { submit, others } = questionView('size', everything);
    assert.deepEqual(submit.intent, { type: 'showResult' });
    assert.deepEqual(
      others.map(({ intent }) => intent.type),
      ['back', 'next'],
    );
    assert.deepEqual(questionView('duties', everything).submit.intent, { type: 'next', at: 'duties' });
  });

  it('offers the result from the fourth answer on that decides', () => {
    const three = { goal: 'both', product: 'core', size: 'm', builders: 'unknown', existing: 'one' };
    const offered = (answers: Record<string, string>): boolean =>
      questionView('bets', answers).others.some(({ label }) => label === 'See Result Now');
    assert.ok(!offered(three));
    assert.ok(offered({ ...three, builders: 'medium' }));
  });

  it('says when the questions that are left cannot change the result', () => {
    const settled = { goal: 'process', product: 'none', size: 'l', builders: 'none' };
    assert.equal(questionView('bets', settled).note, "5 more can't change this");
    const ifUsual = { ...settled, size: 'm' };
    assert.equal(questionView('bets', ifUsual).note, "5 more can't change this unless unusual");
    const open = { goal: 'both', product: 'core', size: 'm', builders: 'medium' };
    assert.equal(questionView('bets', open).note, undefined);
  });

  it('counts as left only what was not passed over with "Don\'t know"', () => {
    const settled = { goal: 'process', product: 'none', size: 'l', builders: 'none' };
    const passed = { ...settled, bets: 'unknown', systems: 'unknown' };
    assert.equal(questionView('change', passed).note, "3 more can't change this");
    const all = { ...passed, change: 'unknown', risk: 'unknown', capacity: 'unknown' };
    assert.equal(questionView('existing', all).note, 'Only advice is left');
    const open = { ...all, goal: 'both', product: 'core', builders: 'medium' };
    assert.equal(questionView('existing', open).note, undefined);
  });

  it('lists the answers given so far, each with the way to its question', () => {
    const { rows } = questionView('size', { goal: 'both', product: 'unknown', size: 'm' }).answers;
    assert.deepEqual(
      rows.map(({ question, answer, edit }) => [question, answer, edit?.intent]),
      [
        ['Goal', 'both', { type: 'showQuestion', question: 'goal' }],
        ['Product', "don't know", { type: 'showQuestion', question: 'product' }],
        ['People', '20-99 people', undefined],
      ],
    );
    assert.deepEqual(questionView('goal').answers.rows, []);
  });
});

describe('The view of an unusual pair of answers', () => {
  for (const { id, text, when } of catalog.model.unusual) {
    it(`${id} asks it, takes it as right, or leads to each of its questions`, () => {
      const shown = pairView(id);
      isFit(shown);
      assert.equal(shown.question, text);
      assert.deepEqual(shown.confirm.intent, { type: 'confirmPair', pair: id });
      assert.deepEqual(
        new Set(shown.others.map(({ intent }) => JSON.stringify(intent))),
        new Set(
          [
            ...Object.keys(when).map((question) => ({ type: 'showQuestion', question })),
            { type: 'back', at: id },
          ].map((intent) => JSON.stringify(intent)),
        ),
      );
    });
  }

  it('stands at the question that made it', () => {
    assert.equal(pairView('X1').progress.label, `Question 4 of ${questions.length}`);
  });
});
