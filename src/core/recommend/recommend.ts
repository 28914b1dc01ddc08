import type { CatalogData } from '../catalog/catalog.ts';
import type { Advice, Model, Option, Outcome, Question, Side } from '../catalog/schema.ts';
import { matches, type Answers, type Facts } from './answers.ts';
import { createAnswerSpace } from './answerSpace.ts';
import { findSingleChanges, type SingleChanges } from './changes.ts';
import { createDecide, type Decision } from './decide.ts';
import { createOutcomeMap, type OutcomeMap } from './outcomeMap.ts';
import { findPossible } from './possible.ts';

/** Points one answer gave to one side, and what the content says about it. */
export interface Contribution {
  readonly question: Question;
  readonly option: Option;
  readonly points: number;
  readonly reason: NonNullable<Option['reasons']>[number] | undefined;
}

/** One side's part of the explanation. The points of the contributions sum to `score`. */
export interface SideExplanation {
  readonly side: Side;
  readonly title: string;
  readonly score: number;
  /** Answered questions that speak to this side, most points first. */
  readonly contributions: readonly Contribution[];
  /** Why the side calls for a seat or not, in a sentence; undefined while an open question may add points. */
  readonly verdict: string | undefined;
}

export type AdviceRow = Advice['steps'][number];

/** The explained answer to "CTO or CIO?". Texts come from `content/advisor`. */
export interface Recommendation {
  /** The outcome, or the most likely one while `settled` is false. */
  readonly outcome: Outcome;
  readonly outcomeAdvice: Advice['outcomes'][number];
  readonly possible: readonly Outcome[];
  /** True if no open question can lead to another outcome with usual answers. */
  readonly settled: boolean;
  /** Scored questions answered, of all. */
  readonly answered: number;
  readonly questions: number;
  readonly sides: Readonly<Record<Side, SideExplanation>>;
  /** How close the call is; undefined while a scored question is open. */
  readonly margin: Model['margins'][number] | undefined;
  /** What single other answers would do; undefined while a scored question is open. */
  readonly changes: SingleChanges | undefined;
  /** The open question that would narrow the result most. */
  readonly mostUseful: Question | undefined;
  /** Unusual pairs among the answers, to be asked about again. */
  readonly unusual: Model['unusual'];
  readonly headline: Advice['headlines'][number];
  readonly filling: readonly AdviceRow[];
  readonly steps: readonly AdviceRow[];
  readonly notices: readonly AdviceRow[];
  readonly practices: readonly AdviceRow[];
  readonly limits: readonly AdviceRow[];
}

/** Answers "CTO or CIO?" for a partial or full set of answers. Unknown ids count as open; never throws on input. */
export type Recommend = (answers: Answers) => Recommendation;

/** Prepares the model once; the outcome of the whole answer space is computed at the first call. */
export function createRecommend(data: Pick<CatalogData, 'questions' | 'model' | 'advice'>): Recommend {
  const { model, advice } = data;
  const space = createAnswerSpace(data);
  const decide = createDecide(data, space);
  let map: OutcomeMap | undefined;

  function contributionsTo(side: Side, answers: Answers): readonly Contribution[] {
    return space.questions
      .flatMap((question) => {
        const option = question.options.find(({ id }) => id === answers[question.id]);
        if (!option || !speaksTo(question, side)) return [];
        const reason = option.reasons?.find((candidate) => candidate.side === side);
        return [{ question, option, points: option.points?.[side] ?? 0, reason }];
      })
      .sort((a, b) => b.points - a.points);
  }

  function chooseMargin(
    { scores }: Decision,
    { kept, total }: SingleChanges,
  ): Model['margins'][number] | undefined {
    const distance = Math.min(...Object.values(scores).map((score) => Math.abs(score - model.line)));
    return model.margins.find(
      (margin) => distance >= (margin.distance ?? 0) && kept / total >= (margin.stable ?? 0),
    );
  }

  return (answers) => {
    map ??= createOutcomeMap(data, space, decide);
    const positions = space.positions(answers);
    const complete = positions.every((position) => position >= 0);
    const possible = findPossible(space, map, answers);
    const outcome = possible.likely;
    const decision = complete ? decide(positions) : undefined;
    const changes = complete ? findSingleChanges(space, map, positions) : undefined;
    const margin = decision && changes && chooseMargin(decision, changes);
    const known = Object.fromEntries(
      data.questions.flatMap(({ id, options }) => {
        const option = options.find((candidate) => candidate.id === answers[id]);
        return option ? [[id, option.id]] : [];
      }),
    );
    const contributions = {
      product: contributionsTo('product', known),
      internal: contributionsTo('internal', known),
    };
    const scores = { product: sumOf(contributions.product), internal: sumOf(contributions.internal) };
    const facts: Facts = {
      ...known,
      outcome,
      settled: possible.outcomes.length === 1 ? 'yes' : 'no',
      margin: margin?.id,
      heavier:
        scores.product > scores.internal ? 'product' : scores.product < scores.internal ? 'internal' : 'even',
      productStanding: decision?.standings.product,
      internalStanding: decision?.standings.internal,
      workForTwo:
        matches(model.large, known) || scores.product + scores.internal >= model.enoughForTwo ? 'yes' : 'no',
    };
    const fitting = <T extends { when: AdviceRow['when'] }>(rows: readonly T[]): readonly T[] =>
      rows.filter((row) => matches(row.when, facts));
    const explain = (side: Side): SideExplanation => ({
      side,
      title: model.sides[side].title,
      score: scores[side],
      contributions: contributions[side],
      verdict: advice.verdicts.find((row) => row.side === side && matches(row.when, facts))?.text,
    });
    const headline = advice.headlines.find((row) => matches(row.when, facts));
    const outcomeAdvice = advice.outcomes.find((row) => row.outcome === outcome);
    if (!headline || !outcomeAdvice) throw new Error(`The advice has no words for ${JSON.stringify(facts)}`);
    return {
      outcome,
      outcomeAdvice,
      possible: possible.outcomes,
      settled: possible.outcomes.length === 1,
      answered: positions.filter((position) => position >= 0).length,
      questions: positions.length,
      sides: {
        product: explain('product'),
        internal: explain('internal'),
      },
      margin,
      changes,
      mostUseful: data.questions.find(({ id }) => id === possible.mostUseful),
      unusual: model.unusual.filter((pair) => matches(pair.when, known)),
      headline,
      filling: fitting(advice.filling),
      steps: fitting(advice.steps),
      notices: fitting(advice.notices),
      practices: fitting(advice.practices),
      limits: fitting(advice.limits),
    };
  };
}

function sumOf(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, { points }) => sum + points, 0);
}

/** A question speaks to a side if one of its answers gives that side points. */
function speaksTo(question: Question, side: Side): boolean {
  return question.options.some((option) => (option.points?.[side] ?? 0) > 0);
}
