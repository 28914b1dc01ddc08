import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  fieldOf,
  pictureRanges,
  type Field,
  type PictureRange,
} from '../../../src/core/wizard/pictureRanges.ts';
import { viewPicture } from '../../../src/core/wizard/viewPicture.ts';
import type { PictureView } from '../../../src/core/wizard/view.ts';
import { someAnswers } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';
import { decisions } from '../support/decisions.ts';
import { answersAt, referenceOutcome, size } from '../support/referenceModel.ts';
import { recommend, resultView } from '../support/views.ts';
import { wizardStrings } from '../support/wizardStrings.ts';

const { line } = catalog.model;

describe('The picture', () => {
  it('shows the field of the outcome, and hatches exactly what has points but no call, for all combinations', () => {
    for (let index = 0; index < size; index++) {
      const ranges = pictureRanges(catalog, answersAt(index));
      const { scores, standings } = decisions[index]!;
      for (const side of ['product', 'internal'] as const) {
        const { from, to, obstacle, sure } = ranges[side];
        if (from !== scores[side] || to !== from) assert.fail(`${index}: ${side} at ${from} to ${to}`);
        const standing = standings[side];
        const hatched = from >= line && standing !== 'need' ? standing : undefined;
        if (
          sure !== (obstacle === undefined && standing !== 'no-fit' && standing !== 'nothing-to-do') &&
          from >= line
        ) {
          assert.fail(`${index}: ${side} ${standing}, ${sure ? 'sure' : 'not sure'}`);
        }
        if (obstacle !== hatched) assert.fail(`${index}: ${side} ${standing}, ${obstacle ?? 'not hatched'}`);
      }
      const fields = fieldsReached(ranges);
      if (fields.length !== 1 || fields[0] !== fieldOf(referenceOutcome(index))) {
        assert.fail(`${index}: ${fields.join()} for ${referenceOutcome(index)}`);
      }
    }
  });

  it('says "you" beside the mark as soon as anything is answered, as before that it covers everything', () => {
    const you = (answers: Parameters<typeof recommend>[0]): string | undefined =>
      viewPicture(catalog, recommend(answers), wizardStrings).you;
    assert.deepEqual([you({}), you({ goal: 'unknown' })], [undefined, undefined]);
    assert.equal(you({ goal: 'product' }), wizardStrings.you);
  });

  it('reaches every field that is possible while questions are open', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const result = recommend(answers);
        const reached = fieldsReached(pictureRanges(catalog, result.answers));
        for (const outcome of result.possible) assert.ok(reached.includes(fieldOf(outcome)), outcome);
        assert.ok(reached.includes(fieldOf(result.outcome)));
      }),
      { numRuns: 500 },
    );
  });

  it('marks the field of the result alone, or all that are possible', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { picture } = resultView(answers);
        const result = recommend(answers);
        const possible = new Set(result.possible.map(fieldOf));
        const shown = picture.fields.filter(({ state }) => state !== 'ruled-out');
        assert.equal(shown.length, possible.size);
        assert.ok(shown.every(({ state }) => state === (possible.size === 1 ? 'result' : 'open')));
        assert.equal(picture.product.from, result.scores.product);
        assert.equal(picture.internal.from, result.scores.internal);
      }),
      { numRuns: 300 },
    );
  });

  it('never draws a box narrower than the score so far, nor wider than the scale', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const isInside = ({ from, to }: PictureRange): boolean =>
          from >= 0 && from <= to && to <= catalog.model.scale;
        assert.ok(Object.values(pictureRanges(catalog, answers)).every(isInside));
      }),
    );
  });

  it('says in words what it shows, and why a half is hatched', () => {
    const enough = {
      ...{ goal: 'neither', product: 'channel', size: 'm', builders: 'large', bets: 'major' },
      ...{ systems: 'basic', change: 'none', risk: 'product', capacity: 'one' },
    };
    const { picture } = resultView(enough);
    assert.deepEqual(picture.sentences, [
      'Product: 8 of 15, reaching 6.',
      'Internal: 1 of 15, below 6.',
      'Hatched: Neither the goal nor what you sell asks for a CTO.',
      'Your place: No seat now.',
    ]);
    assert.deepEqual(halves(picture), [true, false]);
  });

  it('says of a side whose points are just the line that it reaches it', () => {
    const index = decisions.findIndex(({ scores }) => scores.internal === line && scores.product < line);
    const { sentences } = resultView(answersAt(index)).picture;
    assert.equal(sentences[1], 'Internal: 6 of 15, reaching 6.');
  });

  it('gives a reason for every hatched half', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { picture } = resultView(answers);
        const reasons = picture.sentences.filter((sentence) => sentence.startsWith('Hatched: '));
        assert.equal(reasons.length, halves(picture).filter(Boolean).length);
      }),
      { numRuns: 300 },
    );
  });

  it('says so where a side has points enough and an open answer may still rule a seat out', () => {
    const { picture } = resultView({ size: 'xl', systems: 'standard', risk: 'both' });
    assert.ok(picture.sentences.includes('Internal: open answers can still rule it out.'));
    assert.deepEqual(halves(picture), [false, false]);
  });

  it('shows a box from the score so far to the most that is possible', () => {
    const { picture } = resultView({ goal: 'both', product: 'core' });
    assert.deepEqual([picture.product.from, picture.product.to], [8, 15]);
    assert.deepEqual([picture.internal.from, picture.internal.to], [4, 15]);
    assert.equal(picture.sentences[0], 'Product: 8 to 15, line 6.');
    assert.match(picture.sentences.at(-1)!, /^Places still possible: /);
  });
});

function halves({ product, internal }: PictureView): readonly boolean[] {
  return [product.hatched, internal.hatched];
}

/** Fields that a pair of ranges reaches; a hatched half counts as below its line. */
function fieldsReached({ product, internal }: ReturnType<typeof pictureRanges>): readonly Field[] {
  const reachedHalves = ({ from, to, obstacle, sure }: PictureRange): readonly boolean[] => [
    ...(from < line || !sure ? [false] : []),
    ...(to >= line && obstacle === undefined ? [true] : []),
  ];
  return reachedHalves(product).flatMap((needsProduct) =>
    reachedHalves(internal).map((needsInternal): Field =>
      needsProduct ? (needsInternal ? 'BOTH' : 'CTO') : needsInternal ? 'CIO' : 'NEITHER',
    ),
  );
}
