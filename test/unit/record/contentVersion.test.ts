import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { sentencesIn } from '../support/sentences.ts';
import { catalog } from '../support/catalog.ts';

/** The content of a version, as a fingerprint of its questions, model and advice. */
const known = { version: '2026-11-30c', fingerprint: '83c0ba94de7fa7f2' };

describe('The version of the content', () => {
  it('changes with questions, model and advice, so that a review can tell', () => {
    const { questions, model, advice, sheet } = catalog;
    const fingerprint = createHash('sha256')
      .update(JSON.stringify({ questions, model, advice }))
      .digest('hex')
      .slice(0, 16);
    assert.deepEqual(
      { version: sheet.contentVersion, fingerprint },
      known,
      'Questions, model or advice have changed, or the version has. Set "contentVersion" in ' +
        'content/advisor/sheet.yaml to the date of the change (a letter after it for a second one that day), and ' +
        `"known" in this test to { version: '…', fingerprint: '${fingerprint}' }.`,
    );
  });
});

describe('The words of the decision record', () => {
  it('say nothing that is not said to people', () => {
    const forbidden =
      /stop-?\s?gap|\bhats?\b|\bgates?\b|\bax[ie]s\b|inflation|masculine|feminine|contradict|\bconfiden(ce|t)\b|\bnobody\b/i;
    const texts = sentencesIn(catalog.sheet, 'sheet');
    assert.ok(texts.length > 80);
    assert.deepEqual(
      texts.filter(({ text }) => forbidden.test(text)),
      [],
    );
  });

  it('do not say that the tool knows more than it does', () => {
    const texts = sentencesIn(catalog.sheet, 'sheet').map(({ text }) => text);
    assert.ok(texts.every((text) => !/\b(best|guarantee|proven|must)\b/i.test(text)));
  });
});
