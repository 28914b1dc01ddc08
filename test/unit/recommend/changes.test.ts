import assert from 'node:assert/strict';
import { findChanges, type Change, type Changes } from '../../../src/core/recommend/changes.ts';
import { outcomeOrder } from '../../../src/core/recommend/outcomeMap.ts';
import { outcomeMap, space } from '../support/decisions.ts';
import { holdsForEveryCombination } from '../support/everyCombination.ts';
import { cost, nearestCosts, singleChanges } from '../support/nearestChanges.ts';
import {
  answersAt,
  moved,
  optionAt,
  ranks,
  referenceOutcome,
  scales,
  size,
  unusual,
} from '../support/referenceModel.ts';

/** Positions of the answers are the digits of the index in both models; `wholeAnswerSpace.test.ts` checks it. */
function changesAt(index: number, confirmed = 0): Changes {
  return findChanges(space, outcomeMap, space.positions(answersAt(index)), confirmed);
}

/** The combination after the changes; undefined if one of them does not start from the answer there is. */
function applied(index: number, changes: readonly Change[]): number | undefined {
  return changes.reduce<number | undefined>(
    (at, { question, from, to }) =>
      at === undefined || optionAt(at, question) !== from
        ? undefined
        : moved(at, question, scales[question]!.indexOf(to)),
    index,
  );
}

function everyProposal({ overturning, counterfactuals }: Changes): readonly (readonly Change[])[] {
  return [...overturning.map((change) => [change]), ...counterfactuals.map(({ changes }) => changes)];
}

/** Whether each counterfactual is as near as the nearest change found by trying all of them. */
function areNearest({ counterfactuals }: Changes, index: number, confirmed: number): boolean {
  const best = nearestCosts(index, confirmed);
  return counterfactuals.every(({ outcome, changes }) => {
    const least = best[outcomeOrder.indexOf(outcome)]!;
    return changes.length === 0 ? least === Infinity : cost(changes) === least;
  });
}

describe('Changes of any full set of answers', () => {
  holdsForEveryCombination<Changes>(changesAt, {
    'are counted as kept where a single other answer gives the same result': ({ kept, total }, index) => {
      const others = singleChanges(index);
      const same = others.filter((other) => referenceOutcome(other) === referenceOutcome(index));
      return kept === same.length && total === others.length;
    },
    'name all that do not keep it, with what each gives, unusual ones too': ({ others }, index) => {
      const found = new Set(others.map((change) => applied(index, [change])));
      return (
        others.every(({ outcome }, i) => outcome === referenceOutcome(applied(index, [others[i]!])!)) &&
        singleChanges(index).every(
          (other) => found.has(other) === (referenceOutcome(other) !== referenceOutcome(index)),
        )
      );
    },
    'give, each by itself, the outcome they promise, and another than the present one': (
      { overturning },
      index,
    ) =>
      overturning.every(
        (change) =>
          change.outcome !== referenceOutcome(index) &&
          referenceOutcome(applied(index, [change])!) === change.outcome,
      ),
    'name every usual single change that overturns the result, except of what is sold': (
      { overturning },
      index,
    ) => {
      const found = overturning.filter(({ kind }) => kind !== 'offer').length;
      const all = singleChanges(index).filter(
        (other) =>
          referenceOutcome(other) !== referenceOutcome(index) &&
          unusual[other] === 0 &&
          optionAt(other, 'product') === optionAt(index, 'product'),
      );
      return found === all.length;
    },
    'hold one counterfactual for each other outcome, in the order of the outcomes': (
      { counterfactuals },
      index,
    ) => {
      const others = outcomeOrder.filter((outcome) => outcome !== referenceOutcome(index));
      return (
        counterfactuals.length === others.length &&
        counterfactuals.every(({ outcome }, i) => outcome === others[i])
      );
    },
    'M10: give together, as a counterfactual, the outcome it promises': ({ counterfactuals }, index) =>
      counterfactuals.every(
        ({ outcome, changes }) =>
          changes.length === 0 || referenceOutcome(applied(index, changes)!) === outcome,
      ),
    'are one or two in a counterfactual, of different questions': ({ counterfactuals }) =>
      counterfactuals.every(
        ({ changes }) =>
          changes.length <= 2 && new Set(changes.map(({ question }) => question)).size === changes.length,
      ),
    'never lead to an unusual pair of answers': (changes, index) =>
      everyProposal(changes).every(
        (proposal) => proposal.length === 0 || unusual[applied(index, proposal)!] === 0,
      ),
    'never ask a company to sell something less technological, or more than one step more so': (changes) =>
      everyProposal(changes)
        .flat()
        .filter(({ question }) => question === 'product')
        .every(({ from, to }) => scales['product']!.indexOf(to) === scales['product']!.indexOf(from) + 1),
    'are the nearest there are for each other outcome, and "not within two changes" is true where it is said':
      (changes, index) => areNearest(changes, index, 0),
    'turn the goal from both to neither only where one of the two alone does not lead there': (
      { counterfactuals },
      index,
    ) =>
      counterfactuals.every(
        ({ outcome, changes }) =>
          !(changes.length === 1 && changes[0]!.from === 'both' && changes[0]!.to === 'neither') ||
          ['product', 'process'].every((goal) => {
            const other = moved(index, 'goal', scales['goal']!.indexOf(goal))!;
            return referenceOutcome(other) !== outcome || unusual[other] !== 0;
          }),
      ),
    'stand in the order what the asker decides, what turns out, what is sold': ({ overturning }) =>
      overturning.every(
        ({ question }, i) => i === 0 || ranks[overturning[i - 1]!.question]! <= ranks[question]!,
      ),
    'say of each who settles it': (changes) =>
      everyProposal(changes)
        .flat()
        .every(({ question, kind }) => ['decide', 'find-out', 'offer'].indexOf(kind) === ranks[question]),
  });
});

describe('A confirmed unusual pair', () => {
  it('may stay, or come about, in what is proposed: it counts as an ordinary answer', () => {
    for (let index = 0; index < size; index += 3) {
      for (const confirmed of new Set([unusual[index]!, index % 64])) {
        if (confirmed === 0) continue;
        const changes = changesAt(index, confirmed);
        const place = `${JSON.stringify(answersAt(index))}, confirmed ${confirmed}`;
        assert.ok(areNearest(changes, index, confirmed), place);
        for (const { changes: together, outcome } of changes.counterfactuals) {
          if (together.length === 0) continue;
          const other = applied(index, together)!;
          assert.equal(referenceOutcome(other), outcome, place);
          assert.equal(unusual[other]! & ~confirmed, 0, place);
        }
        const usual = singleChanges(index).filter(
          (other) =>
            referenceOutcome(other) !== referenceOutcome(index) &&
            (unusual[other]! & ~confirmed) === 0 &&
            optionAt(index, 'product') === optionAt(other, 'product'),
        );
        assert.equal(changes.overturning.filter(({ kind }) => kind !== 'offer').length, usual.length, place);
      }
    }
  });

  it('that is not confirmed has to go in whatever is proposed', () => {
    const tiny = { size: 's', builders: 'large', goal: 'both', product: 'core', systems: 'connected' };
    const choice = space.positions({ ...answersAt(0), ...tiny });
    const resolves = ({ question }: Change): boolean => ['size', 'builders'].includes(question);
    assert.ok(findChanges(space, outcomeMap, choice).overturning.every(resolves));
    assert.ok(!findChanges(space, outcomeMap, choice, 1).overturning.every(resolves));
  });
});
