import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allEntries } from '../../../src/core/catalog/catalog.ts';
import { parseIntent, type Intent } from '../../../src/core/wizard/protocol.ts';
import { catalog } from '../support/catalog.ts';

const intents: readonly Intent[] = [
  { type: 'ready' },
  { type: 'answer', question: 'goal', option: 'both' },
  { type: 'next', at: 'goal' },
  { type: 'back', at: 'X1' },
  { type: 'showQuestion', question: 'goal' },
  { type: 'showResult' },
  { type: 'confirmPair', pair: 'X1' },
  { type: 'rename', run: 'a', name: 'Acme Freight' },
  { type: 'tryAnswers', changes: { goal: 'product', capacity: 'two' } },
  { type: 'keepTried' },
  { type: 'undoTried' },
  { type: 'openPage', page: 'cto-kpis' },
  { type: 'startAgain' },
  { type: 'saveRecord' },
  { type: 'createPosting' },
  { type: 'insertSummary' },
  { type: 'copyFormatted' },
  { type: 'copyAsMarkdown' },
  { type: 'openForPrinting' },
  { type: 'compare' },
  { type: 'askOthers' },
];

describe('A message from the page of the wizard', () => {
  for (const intent of intents) {
    it(`is taken if it is "${intent.type}"`, () => {
      assert.deepEqual(parseIntent(structuredClone(intent)), intent);
    });

    it(`is refused if "${intent.type}" has one key too many or too few`, () => {
      assert.equal(parseIntent({ ...intent, command: 'x' }), undefined);
      for (const key of Object.keys(intent)) {
        const less = Object.fromEntries(Object.entries(intent).filter(([name]) => name !== key));
        assert.equal(parseIntent(less), undefined, key);
      }
    });
  }

  it('is refused if an id is no text, or longer than any id', () => {
    const wrong = ['x'.repeat(41), 7, null, undefined, {}, ['goal']];
    for (const id of wrong) {
      assert.equal(parseIntent({ type: 'showQuestion', question: id }), undefined);
      assert.equal(parseIntent({ type: 'answer', question: 'goal', option: id }), undefined);
      assert.equal(parseIntent({ type: 'openPage', page: id }), undefined);
      assert.equal(parseIntent({ type: 'confirmPair', pair: id }), undefined);
      assert.equal(parseIntent({ type: 'next', at: id }), undefined);
      assert.equal(parseIntent({ type: 'tryAnswers', changes: { goal: id } }), undefined);
    }
    assert.ok(parseIntent({ type: 'openPage', page: 'x'.repeat(40) }));
  });

  it('is refused if a name is no text, or longer than any name', () => {
    for (const name of ['x'.repeat(201), 7, null, undefined, {}, ['Acme']]) {
      assert.equal(parseIntent({ type: 'rename', run: 'a', name }), undefined);
    }
    assert.ok(parseIntent({ type: 'rename', run: 'a', name: 'x'.repeat(200) }));
    assert.ok(parseIntent({ type: 'rename', run: 'a', name: '' }));
  });

  it('is refused if it tries more answers than there are questions, or anything but answers', () => {
    const many = (number: number) =>
      Object.fromEntries(Array.from({ length: number }, (_, i) => [`q${i}`, 'x']));
    assert.ok(parseIntent({ type: 'tryAnswers', changes: many(12) }));
    for (const changes of [many(13), ['goal'], 'goal', null, { ['x'.repeat(41)]: 'both' }]) {
      assert.equal(parseIntent({ type: 'tryAnswers', changes }), undefined);
    }
    assert.ok(catalog.questions.length <= 12);
  });

  it('may hold every id of the content', () => {
    for (const { id } of allEntries(catalog)) assert.ok(parseIntent({ type: 'openPage', page: id }), id);
    for (const { id, options } of catalog.questions) {
      for (const option of options) {
        assert.ok(parseIntent({ type: 'answer', question: id, option: option.id }), `${id} ${option.id}`);
      }
    }
    for (const { id } of catalog.model.unusual) assert.ok(parseIntent({ type: 'confirmPair', pair: id }), id);
  });

  it('never throws and is refused, whatever else it is', () => {
    const types = fc.oneof(fc.constantFrom(...intents.map(({ type }) => type)), fc.string());
    const nearly = fc.record(
      {
        type: types,
        question: fc.anything(),
        option: fc.anything(),
        page: fc.anything(),
        at: fc.anything(),
        pair: fc.anything(),
        name: fc.anything(),
        changes: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (message) => {
        const intent = parseIntent(message);
        if (intent === undefined) return;
        assert.deepEqual(Object.keys(intent).sort(), Object.keys(message as object).sort());
        assert.ok(intents.some(({ type }) => type === intent.type));
        assert.ok(JSON.stringify(intent).length < 2000);
      }),
      { numRuns: 1000 },
    );
  });
});
