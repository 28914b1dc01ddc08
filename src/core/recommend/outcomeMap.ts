import type { CatalogData } from '../catalog/catalog.ts';
import type { Outcome } from '../catalog/schema.ts';
import type { AnswerSpace } from './answerSpace.ts';
import type { Decide } from './decide.ts';
import { derivedFacts } from '../catalog/facts.ts';

/** Outcomes in the order in which they are counted and listed. */
export const outcomeOrder: readonly Outcome[] = derivedFacts.outcome;

/** What is known of every combination, by its index. */
export interface OutcomeMap {
  /** Positions in `outcomeOrder`. */
  readonly outcomes: Uint8Array;
  /** 1 where the combination holds an unusual pair of answers. */
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
  const flags = model.unusual.filter((pair) => !pair.soft).map((pair) => space.compile(pair.when));
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
    map.unusual[index] = flags.some((flag) => flag(choice)) ? 1 : 0;
    map.assumedSeats[index] = seats.find((row) => row.when(choice))?.assumed(choice) ? 1 : 0;
  });
  return map;
}
