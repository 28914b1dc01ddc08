import type { CatalogData } from '../catalog/catalog.ts';
import type { Outcome, Side } from '../catalog/advisorSchema.ts';
import type { AnswerSpace, Choice } from './answerSpace.ts';
import { derivedFacts } from '../catalog/facts.ts';

const standings = derivedFacts.productStanding;

/** Whether a side calls for a seat, or what is missing. */
export type Standing = (typeof standings)[number];

/** What the model says about one full set of answers. */
export interface Decision {
  readonly outcome: Outcome;
  /** Points, 0 to `model.scale`. */
  readonly scores: Readonly<Record<Side, number>>;
  readonly standings: Readonly<Record<Side, Standing>>;
}

/** Decides one full set of answers, in microseconds. */
export type Decide = (choice: Choice) => Decision;

/** Compiles the model of `content/advisor/model.yaml` into a pure function (rules R1–R9). */
export function createDecide({ model }: Pick<CatalogData, 'model'>, space: AnswerSpace): Decide {
  const sides = { product: compileSide('product'), internal: compileSide('internal') };
  const large = space.compile(model.large);
  const twoSeats = space.compile(model.twoSeats);
  const table = tabulate(model.outcomes);

  /** Score and standing of a side in one number, so that a million of them leave nothing to clean up. */
  function compileSide(side: Side): (choice: Choice) => number {
    const points = space.questions.map(({ options }) => options.map((option) => option.points?.[side] ?? 0));
    const { fit, nothingToDo } = model.sides[side];
    const fits = fit.map((condition) => space.compile(condition));
    const idle = space.compile(nothingToDo);
    return (choice) => {
      let score = 0;
      for (let i = 0; i < choice.length; i++) score += points[i]![choice[i]!]!;
      const standing: Standing = idle(choice)
        ? 'nothing-to-do'
        : score < model.line
          ? 'below-line'
          : fits.some((fit) => fit(choice))
            ? 'need'
            : 'no-fit';
      return score * standings.length + standings.indexOf(standing);
    };
  }

  const scoreOf = (code: number): number => Math.floor(code / standings.length);
  const standingOf = (code: number): Standing => standings[code % standings.length]!;
  const decisions = new Map<number, Decision>();

  return (choice) => {
    const product = sides.product(choice);
    const internal = sides.internal(choice);
    const two =
      twoSeats(choice) && (scoreOf(product) + scoreOf(internal) >= model.enoughForTwo || large(choice));
    const key = (product << 16) | (internal << 1) | (two ? 1 : 0);
    let decision = decisions.get(key);
    if (!decision) {
      const row = rowOf(standingOf(product) === 'need', standingOf(internal) === 'need', two);
      decision = {
        outcome: table[row]!,
        scores: { product: scoreOf(product), internal: scoreOf(internal) },
        standings: { product: standingOf(product), internal: standingOf(internal) },
      };
      decisions.set(key, decision);
    }
    return decision;
  };
}

/** The outcome for each of the eight cases: the first row that fits. Throws if a case has none. */
function tabulate(rows: CatalogData['model']['outcomes']): readonly Outcome[] {
  const word = (fact: boolean): 'yes' | 'no' => (fact ? 'yes' : 'no');
  const table: Outcome[] = [];
  for (const product of [true, false]) {
    for (const internal of [true, false]) {
      for (const two of [true, false]) {
        const row = rows.find(
          (row) =>
            row.product === word(product) &&
            row.internal === word(internal) &&
            (row.two === undefined || row.two === word(two)),
        );
        if (!row) {
          throw new Error(`The outcome table has no row for ${JSON.stringify({ product, internal, two })}`);
        }
        table[rowOf(product, internal, two)] = row.outcome;
      }
    }
  }
  return table;
}

function rowOf(product: boolean, internal: boolean, two: boolean): number {
  return (product ? 4 : 0) + (internal ? 2 : 0) + (two ? 1 : 0);
}
