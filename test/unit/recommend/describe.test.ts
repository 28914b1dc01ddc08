import assert from 'node:assert/strict';
import { changed, describe as inWords, outcomeTitle } from '../../../src/core/recommend/describe.ts';
import { createRecommend } from '../../../src/core/recommend/recommend.ts';
import { catalog } from '../support/catalog.ts';
import { answersAt, size } from '../support/referenceModel.ts';

const recommend = createRecommend(catalog);

describe('What other answers lead to, in words', () => {
  const vendor = {
    goal: 'both',
    product: 'core',
    size: 'xl',
    builders: 'large',
    bets: 'major',
    systems: 'critical',
    change: 'some',
    risk: 'both',
    capacity: 'two',
  };

  it('tells a paid seat from work by the hour, also where both are the same of the five options', () => {
    const { kept } = inWords(catalog, recommend(vendor));
    assert.equal(
      kept,
      'Of the 24 ways to change one answer, 22 lead to the same of the five options. The others: CTO and CIO work by ' +
        'the hour, one person for both (Seats "none"); one person in both roles (Seats "one").',
    );
  });

  it('names each answer under the form that it gives, whatever the other answers', () => {
    for (let index = 0; index < size; index += 89) {
      const result = recommend(answersAt(index));
      const { kept, sentences } = inWords(catalog, result);
      // Where the one other answer is what the call hangs on, that sentence has it.
      const said = [...sentences, kept ?? ''].join(' ');
      for (const other of result.margin!.others) {
        const title = outcomeTitle(catalog, other.outcome, changed(result.answers, [other]));
        assert.ok(said.includes(title), `${title} for ${other.question} ${other.to}, ${index}: ${said}`);
      }
    }
  });
});
