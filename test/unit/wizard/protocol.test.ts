import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allEntries } from '../../../src/core/catalog/catalog.ts';
import { parseIntent, type Intent } from '../../../src/core/wizard/protocol.ts';
import { catalog } from '../support/catalog.ts';

const intents: readonly Intent[] = [
  { type: 'ready' },
  { type: 'answer', question: 'goal', option: 'both' },
  { type: 'next', question: 'goal' },
  { type: 'back', question: 'goal' },
  { type: 'showQuestion', question: 'goal' },
  { type: 'showResult' },
  { type: 'insertDescription', role: 'cto' },
  { type: 'openPage', page: 'cto-kpis' },
  { type: 'startAgain' },
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
      assert.equal(parseIntent({ type: 'insertDescription', role: id }), undefined);
    }
    assert.ok(parseIntent({ type: 'openPage', page: 'x'.repeat(40) }));
  });

  it('may hold every id of the content', () => {
    for (const { id } of allEntries(catalog)) assert.ok(parseIntent({ type: 'openPage', page: id }), id);
    for (const { id, options } of catalog.questions) {
      for (const option of options) {
        assert.ok(parseIntent({ type: 'answer', question: id, option: option.id }), `${id} ${option.id}`);
      }
    }
  });

  it('never throws and is refused, whatever else it is', () => {
    const types = fc.oneof(fc.constantFrom(...intents.map(({ type }) => type)), fc.string());
    const nearly = fc.record(
      {
        type: types,
        question: fc.anything(),
        option: fc.anything(),
        page: fc.anything(),
        role: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (message) => {
        const intent = parseIntent(message);
        if (intent === undefined) return;
        assert.deepEqual(Object.keys(intent).sort(), Object.keys(message as object).sort());
        assert.ok(intents.some(({ type }) => type === intent.type));
        for (const value of Object.values(intent)) assert.ok(typeof value === 'string' && value.length <= 40);
      }),
      { numRuns: 1000 },
    );
  });
});
