import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openQuestionsAsText } from '../../../src/core/record/openQuestions.ts';
import { someAnswers } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';
import { freight } from './decidedRuns.ts';

const words = catalog.sheet.ask;

describe('The open questions for others', () => {
  it('come with why they are asked, how to read them and every answer, lettered', () => {
    const text = openQuestionsAsText(catalog, { ...freight, systems: 'unknown', size: 'gone' });
    assert.match(
      text,
      /1\. How many people work for you today\?\nWhy it is asked: .+\nHow to read it: .+\na\) Fewer than 20\nb\) 20 to 99\n/,
    );
    assert.match(text, /\n\n2\. Which of these best describes the systems your staff use\?\n/);
    assert.doesNotMatch(text, /\n3\. /);
    assert.ok(text.startsWith(words.intro) && text.includes(words.how));
  });

  it('are all that have no answer, once each and in order', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const text = openQuestionsAsText(catalog, answers);
        const asked = [...text.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number, question]) => [
          number,
          question,
        ]);
        const open = catalog.questions.filter(({ id }) => !(id in answers));
        assert.deepEqual(
          asked,
          open.map(({ question }, i) => [String(i + 1), question]),
        );
        assert.doesNotMatch(text, /\{\w+\}|undefined/);
      }),
    );
  });

  it('say so where none is open', () => {
    assert.equal(openQuestionsAsText(catalog, freight), `${words.nothing}\n`);
  });
});
