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

  /** The build has seen to it that one row fits. */
  const outcomeOf = (product: boolean, internal: boolean, two: boolean): Outcome =>
    model.outcomes.find(
      (row) =>
        (row.product === 'yes') === product &&
        (row.internal === 'yes') === internal &&
        (row.two === undefined || (row.two === 'yes') === two),
    )!.outcome;
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
      decision = {
        outcome: outcomeOf(standingOf(product) === 'need', standingOf(internal) === 'need', two),
        scores: { product: scoreOf(product), internal: scoreOf(internal) },
        standings: { product: standingOf(product), internal: standingOf(internal) },
      };
      decisions.set(key, decision);
    }
    return decision;
  };
}
