import type { CatalogData } from '../catalog/catalog.ts';
import type { Outcome, Side } from '../catalog/schema.ts';
import type { AnswerSpace, Choice } from './answerSpace.ts';
import type { derivedFacts } from '../catalog/facts.ts';

/** Whether a side calls for a seat, or what is missing. */
export type Standing = (typeof derivedFacts.productStanding)[number];

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

  function compileSide(side: Side): (choice: Choice) => { score: number; standing: Standing } {
    const points = space.questions.map(({ options }) => options.map((option) => option.points?.[side] ?? 0));
    const { fit, nothingToDo } = model.sides[side];
    const fits = fit.map((condition) => space.compile(condition));
    const idle = space.compile(nothingToDo);
    return (choice) => {
      let score = 0;
      for (let i = 0; i < choice.length; i++) score += points[i]![choice[i]!]!;
      const standing = idle(choice)
        ? 'nothing-to-do'
        : score < model.line
          ? 'below-line'
          : fits.some((fit) => fit(choice))
            ? 'need'
            : 'no-fit';
      return { score, standing };
    };
  }

  return (choice) => {
    const product = sides.product(choice);
    const internal = sides.internal(choice);
    const workForTwo = large(choice) || product.score + internal.score >= model.enoughForTwo;
    const facts = {
      product: product.standing === 'need' ? 'yes' : 'no',
      internal: internal.standing === 'need' ? 'yes' : 'no',
      two: workForTwo && twoSeats(choice) ? 'yes' : 'no',
    };
    const row = model.outcomes.find(
      (row) =>
        row.product === facts.product &&
        row.internal === facts.internal &&
        (row.two === undefined || row.two === facts.two),
    );
    if (!row) throw new Error(`The outcome table has no row for ${JSON.stringify(facts)}`);
    return {
      outcome: row.outcome,
      scores: { product: product.score, internal: internal.score },
      standings: { product: product.standing, internal: internal.standing },
    };
  };
}
