import type { CatalogData } from '../catalog/catalog.ts';
import type { Outcome } from '../catalog/advisorSchema.ts';
import type { AnswerSpace } from './answerSpace.ts';
import type { Decide } from './decide.ts';
import { derivedFacts } from '../catalog/facts.ts';

/** Outcomes in the order in which they are counted and listed. */
export const outcomeOrder: readonly Outcome[] = derivedFacts.outcome;

/** What is known of every combination, by its index. */
export interface OutcomeMap {
  /** Positions in `outcomeOrder`. */
  readonly outcomes: Uint8Array;
  /** The unusual pairs of answers the combination holds, one bit each; see `bitsOfPairs`. */
  readonly unusual: Uint8Array;
  /** 1 where the seats are those assumed for that combination while they are unknown. */
  readonly assumedSeats: Uint8Array;
}

/** Decides the whole answer space once; about 110,000 combinations. */
export function createOutcomeMap(
  { model }: Pick<CatalogData, 'model'>,
  space: AnswerSpace,
  decide: Decide,
): OutcomeMap {
  const flags = hardPairs({ model }).map((pair) => space.compile(pair.when));
  const seats = model.assumedSeats.map((row) => ({
    when: space.compile(row.when),
    assumed: space.compile(row.seats),
  }));
  const map: OutcomeMap = {
    outcomes: new Uint8Array(space.size),
    unusual: new Uint8Array(space.size),
    assumedSeats: new Uint8Array(space.size),
  };
  const anything = space.questions.map(() => -1);
  space.forEachCompletion(anything, (index, choice) => {
    map.outcomes[index] = outcomeOrder.indexOf(decide(choice).outcome);
    let bits = 0;
    for (let i = 0; i < flags.length; i++) if (flags[i]!(choice)) bits |= 1 << i;
    map.unusual[index] = bits;
    map.assumedSeats[index] = seats.find((row) => row.when(choice))?.assumed(choice) ? 1 : 0;
  });
  return map;
}

/** The bits in `OutcomeMap.unusual` of the pairs with these ids. Ids of no pair, or of a soft one, have none. */
export function bitsOfPairs({ model }: Pick<CatalogData, 'model'>, ids: readonly string[]): number {
  return hardPairs({ model }).reduce((bits, { id }, i) => (ids.includes(id) ? bits | (1 << i) : bits), 0);
}

/** The pairs that are left out of what is possible; soft ones are only asked about. The build allows eight. */
function hardPairs({ model }: Pick<CatalogData, 'model'>): CatalogData['model']['unusual'] {
  return model.unusual.filter((pair) => !pair.soft);
}
