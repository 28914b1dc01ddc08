import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Outcome } from '../../../src/core/catalog/advisorSchema.ts';
import { outcomeOrder } from '../../../src/core/recommend/outcomeMap.ts';
import { catalog } from '../support/catalog.ts';
import { decisions, outcomeMap, space } from '../support/decisions.ts';
import {
  answersAt,
  moved,
  optionAt,
  positionAt,
  questions,
  referenceOutcome,
  referenceText,
  scales,
  size,
  unusual,
} from '../support/referenceModel.ts';

function hasCto(index: number): boolean {
  return ['CTO', 'BOTH', 'HYBRID'].includes(outcome(index));
}

function hasCio(index: number): boolean {
  return ['CIO', 'BOTH', 'HYBRID'].includes(outcome(index));
}

function outcome(index: number): Outcome {
  return decisions[index]!.outcome;
}

/** How much more the product side has than the inside. */
function lean(index: number): number {
  const { product, internal } = decisions[index]!.scores;
  return product - internal;
}

/** Fails with the first combinations that break a rule. */
function forEveryCombination(holds: (index: number) => boolean): void {
  const broken: number[] = [];
  for (let index = 0; index < size; index++) if (!holds(index)) broken.push(index);
  assert.deepEqual(broken.slice(0, 3).map(answersAt), [], `${broken.length} combinations`);
}

/** One step up on a scale never breaks the rule. */
function forEveryStepUp(question: string, holds: (from: number, to: number) => boolean): void {
  forEveryCombination((index) => {
    const to = moved(index, question, positionAt(index, question) + 1);
    return to === undefined || holds(index, to);
  });
}

/** Changing the goal from one answer to another never breaks the rule. */
function forEveryGoal(from: string, to: string, holds: (from: number, to: number) => boolean): void {
  forEveryCombination(
    (index) =>
      optionAt(index, 'goal') !== from || holds(index, moved(index, 'goal', scales['goal']!.indexOf(to))!),
  );
}

describe('The model over all 110,592 combinations', () => {
  it('knows the same questions and options as the reference', () => {
    assert.equal(size, 110_592);
    assert.equal(space.size, size);
    assert.deepEqual(
      new Map(space.questions.map(({ id, options }) => [id, options.map((option) => option.id)])),
      new Map(questions.map((id) => [id, scales[id]])),
    );
  });

  it('is compared with a reference that no one has touched', () => {
    assert.equal(referenceText.length, size);
    assert.equal(
      createHash('sha256').update(referenceText).digest('hex'),
      'b66d4a1e9107edcd352994f8b9602cc90eeffa5c2915e51ceb9a4fbad1cddea4',
    );
  });

  it('agrees with the reference outcomes', () => {
    forEveryCombination((index) => outcome(index) === referenceOutcome(index));
  });

  it('is kept in the outcome map as it is decided', () => {
    forEveryCombination((index) => {
      const at = space.indexOf(space.positions(answersAt(index)));
      return (
        outcomeOrder[outcomeMap.outcomes[at]!] === outcome(index) && outcomeMap.unusual[at] === unusual[index]
      );
    });
  });

  it('visits every combination once, each with its own index', () => {
    const visited = new Uint8Array(size);
    space.forEachCompletion(
      space.questions.map(() => -1),
      (index, choice) => {
        if (space.indexOf(choice) === index) visited[index]!++;
      },
    );
    assert.ok(visited.every((times) => times === 1));
  });

  it('scores each side from 0 to the end of the scale', () => {
    for (const side of ['product', 'internal'] as const) {
      const scores = decisions.map((decision) => decision.scores[side]);
      assert.deepEqual(
        new Set(scores),
        new Set(Array.from({ length: catalog.model.scale + 1 }, (_, i) => i)),
      );
    }
  });

  for (const question of ['product', 'builders', 'bets']) {
    it(`M1: more in "${question}" never removes a CTO, never touches the CIO, never leans inward`, () => {
      forEveryStepUp(
        question,
        (from, to) => (!hasCto(from) || hasCto(to)) && hasCio(from) === hasCio(to) && lean(to) >= lean(from),
      );
    });
  }

  for (const question of ['systems', 'size', 'change']) {
    it(`M2: more in "${question}" never removes a CIO, never touches the CTO, never leans outward`, () => {
      forEveryStepUp(
        question,
        (from, to) => (!hasCio(from) || hasCio(to)) && hasCto(from) === hasCto(to) && lean(to) <= lean(from),
      );
    });
  }

  for (const [from, to] of [
    ['neither', 'product'],
    ['neither', 'process'],
    ['neither', 'both'],
    ['product', 'both'],
    ['process', 'both'],
  ] as const) {
    it(`M3: widening the goal from ${from} to ${to} never removes a role`, () => {
      forEveryGoal(from, to, (a, b) => (!hasCto(a) || hasCto(b)) && (!hasCio(a) || hasCio(b)));
    });
  }

  it('M3: turning the goal from process to product never removes the CTO nor adds the CIO', () => {
    forEveryGoal('process', 'product', (a, b) => (!hasCto(a) || hasCto(b)) && (hasCio(a) || !hasCio(b)));
  });

  it('M4: one more seat that can be paid never ends BOTH and never changes which roles are needed', () => {
    forEveryStepUp(
      'capacity',
      (from, to) =>
        (outcome(from) !== 'BOTH' || outcome(to) === 'BOTH') &&
        hasCto(from) === hasCto(to) &&
        hasCio(from) === hasCio(to),
    );
  });

  it('M4: more of anything on a scale never turns BOTH into one person', () => {
    for (const question of ['product', 'builders', 'bets', 'systems', 'size', 'change']) {
      forEveryStepUp(question, (from, to) => outcome(from) !== 'BOTH' || outcome(to) !== 'HYBRID');
    }
  });

  it('M5: swapping the answers of the two sides swaps the CTO and the CIO', () => {
    const pairs = { product: 'systems', builders: 'size', bets: 'change' };
    const swapped = (index: number): number => {
      const answers: Record<string, number> = { capacity: positionAt(index, 'capacity') };
      for (const [outward, inward] of Object.entries(pairs)) {
        answers[outward] = positionAt(index, inward);
        answers[inward] = positionAt(index, outward);
      }
      const other: Readonly<Record<string, string>> = {
        product: 'process',
        process: 'product',
        both: 'both',
        neither: 'neither',
      };
      const otherRisk: Readonly<Record<string, string>> = {
        product: 'internal',
        internal: 'product',
        both: 'both',
        low: 'low',
      };
      answers['goal'] = scales['goal']!.indexOf(other[optionAt(index, 'goal')]!);
      answers['risk'] = scales['risk']!.indexOf(otherRisk[optionAt(index, 'risk')]!);
      return questions.reduce((sum, question) => moved(sum, question, answers[question]!)!, index);
    };
    forEveryCombination((index) => {
      const mirror = swapped(index);
      return (
        hasCto(index) === hasCio(mirror) && hasCio(index) === hasCto(mirror) && lean(index) === -lean(mirror)
      );
    });
  });

  it('M6: the goal of a better offering with a technological product always needs a CTO', () => {
    forEveryCombination(
      (index) =>
        optionAt(index, 'goal') !== 'product' ||
        !['embedded', 'core'].includes(optionAt(index, 'product')) ||
        hasCto(index),
    );
  });

  it('M6: the goal of better processes with linked or critical systems always needs a CIO', () => {
    forEveryCombination(
      (index) =>
        optionAt(index, 'goal') !== 'process' ||
        !['connected', 'critical'].includes(optionAt(index, 'systems')) ||
        hasCio(index),
    );
  });

  it('M6: both goals with a technological product and linked or critical systems need both roles', () => {
    forEveryCombination(
      (index) =>
        optionAt(index, 'goal') !== 'both' ||
        !['embedded', 'core'].includes(optionAt(index, 'product')) ||
        !['connected', 'critical'].includes(optionAt(index, 'systems')) ||
        outcome(index) === 'BOTH' ||
        outcome(index) === 'HYBRID',
    );
  });

  it('M7: nothing technological sold, built or planned never needs a CTO, whatever the goal', () => {
    forEveryCombination(
      (index) =>
        ['product', 'builders', 'bets'].some((question) => positionAt(index, question) > 0) || !hasCto(index),
    );
  });

  it('M7: a small office with unlinked tools and no change never needs a CIO, whatever the goal', () => {
    forEveryCombination(
      (index) =>
        ['systems', 'size', 'change'].some((question) => positionAt(index, question) > 0) || !hasCio(index),
    );
  });

  it('M8: two people are recommended only where two can be paid', () => {
    forEveryCombination((index) => outcome(index) !== 'BOTH' || optionAt(index, 'capacity') === 'two');
  });

  it('M8: reaches every outcome, in the known shares of the combinations', () => {
    const counts = new Map<Outcome, number>();
    for (const decision of decisions) counts.set(decision.outcome, (counts.get(decision.outcome) ?? 0) + 1);
    const shares = [...counts].map(([name, count]) => [name, ((100 * count) / size).toFixed(1)]);
    assert.deepEqual(Object.fromEntries(shares), {
      NEITHER: '12.5',
      CTO: '22.9',
      CIO: '22.9',
      HYBRID: '32.7',
      BOTH: '9.0',
    });
  });

  it('fires exactly one row of the outcome table for each combination of needs and seats', () => {
    for (const product of ['yes', 'no']) {
      for (const internal of ['yes', 'no']) {
        for (const two of ['yes', 'no']) {
          const rows = catalog.model.outcomes.filter(
            (row) => row.product === product && row.internal === internal && (row.two ?? two) === two,
          );
          assert.equal(rows.length, 1, JSON.stringify({ product, internal, two }));
        }
      }
    }
  });

  it('says of each side what is missing exactly where it needs no seat', () => {
    forEveryCombination((index) => {
      const { standings } = decisions[index]!;
      return (
        (standings.product === 'need') === hasCto(index) && (standings.internal === 'need') === hasCio(index)
      );
    });
  });
});
