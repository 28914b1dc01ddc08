import type { CatalogData } from '../catalog/catalog.ts';
import { sides } from '../catalog/facts.ts';
import type { Condition, Outcome, Question, Side } from '../catalog/advisorSchema.ts';
import { matches, type Answers, type Facts } from './answers.ts';
import { createAnswerSpace } from './answerSpace.ts';
import { findChanges, type Changes } from './changes.ts';
import { createDecide, type Decision } from './decide.ts';
import { bitsOfPairs, createOutcomeMap, outcomeOrder, type OutcomeMap } from './outcomeMap.ts';
import { findPossible } from './possible.ts';
import type {
  Contribution,
  Margin,
  Reason,
  Recommend,
  Recommendation,
  SideExplanation,
} from './recommendation.ts';

/** How many reasons of each side are worth reading. */
const mostReasons = 3;

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
        return [{ question: question.id, option: option.id, points: option.points?.[side] ?? 0 }];
      })
      .sort((a, b) => b.points - a.points);
  }

  function reasonsOf(
    contributions: Readonly<Record<Side, readonly Contribution[]>>,
    stances: Readonly<Record<Side, 'for' | 'against'>>,
  ): readonly Reason[] {
    return sides.flatMap((side) =>
      contributions[side]
        .flatMap((contribution) => {
          const { options } = space.questions.find(({ id }) => id === contribution.question)!;
          const option = options.find(({ id }) => id === contribution.option)!;
          const row = option.reasons?.find(
            (reason) => reason.side === side && reason.stance === stances[side],
          );
          if (!row) return [];
          const reason: Reason = { ...contribution, side, text: row.text, sources: row.sources };
          // What speaks for a seat weighs by the points it gave, what speaks against by those it did not give.
          const { points } = contribution;
          return [{ reason, weight: row.stance === 'for' ? points : mostPoints(options, side) - points }];
        })
        .sort((a, b) => b.weight - a.weight)
        .slice(0, mostReasons)
        .map(({ reason }) => reason),
    );
  }

  function marginOf({ scores }: Decision, { kept, total, others, overturning }: Changes): Margin {
    const distance = Math.min(...sides.map((side) => Math.abs(scores[side] - model.line)));
    const level = model.margins.find(
      (margin) => distance >= (margin.distance ?? 0) && kept / total >= (margin.stable ?? 0),
    )!.id;
    return { level, distance, kept, total, others, hangsOn: overturning[0] };
  }

  return (answers, confirmed = []) => {
    map ??= createOutcomeMap(data, space, decide);
    const confirmedBits = bitsOfPairs(data, confirmed);
    const positions = space.positions(answers);
    const complete = positions.every((position) => position >= 0);
    const possible = findPossible(space, map, answers, confirmedBits);
    const outcome = possible.likely;
    const decision = complete ? decide(positions) : undefined;
    const changes = complete ? findChanges(space, map, positions, confirmedBits) : undefined;
    const margin = decision && changes && marginOf(decision, changes);
    const known = knownAnswers(data.questions, answers);
    const contributions = {
      product: contributionsTo('product', known),
      internal: contributionsTo('internal', known),
    };
    const scores = { product: sumOf(contributions.product), internal: sumOf(contributions.internal) };
    const settledIfUsual = possible.outcomes.length === 1;
    const facts: Facts = {
      ...known,
      outcome,
      settled: settledIfUsual ? 'yes' : 'no',
      margin: margin?.level,
      heavier:
        scores.product > scores.internal ? 'product' : scores.product < scores.internal ? 'internal' : 'even',
      productStanding: decision?.standings.product,
      internalStanding: decision?.standings.internal,
      workForTwo:
        matches(model.large, known) || scores.product + scores.internal >= model.enoughForTwo ? 'yes' : 'no',
      forCustomers: matches(model.sides.product.nothingToDo, known) ? 'no' : 'yes',
    };
    const fits = fitting(facts);
    const explain = (side: Side): SideExplanation => ({
      score: scores[side],
      contributions: contributions[side],
      standing: decision?.standings[side],
      verdict: advice.verdicts.find((row) => row.side === side && fits(row))?.text,
    });
    const row = model.outcomes.find((candidate) => candidate.outcome === outcome)!;
    const stance = (wanted: boolean): 'for' | 'against' => (wanted ? 'for' : 'against');
    const [needsProduct, needsInternal] = [row.product === 'yes', row.internal === 'yes'];
    const whyNot = (other: Outcome) =>
      complete && other !== outcome
        ? advice.whyNot.find((candidate) => candidate.option === other && fits(candidate))
        : undefined;
    return {
      outcome,
      possible: possible.outcomes,
      settled: possible.settled,
      settledIfUsual,
      answers: known,
      answered: positions.filter((position) => position >= 0).length,
      questions: positions.length,
      mostUseful: possible.mostUseful,
      scores,
      line: model.line,
      sides: { product: explain('product'), internal: explain('internal') },
      because: reasonsOf(contributions, {
        product: stance(needsProduct),
        internal: stance(needsInternal),
      }),
      against: reasonsOf(contributions, {
        product: stance(!needsProduct),
        internal: stance(!needsInternal),
      }),
      margin,
      overturning: changes?.overturning ?? [],
      counterfactuals: changes?.counterfactuals ?? [],
      options: outcomeOrder.map((other) => ({
        outcome: other,
        state: other === outcome ? 'result' : possible.outcomes.includes(other) ? 'open' : 'ruled-out',
        whyNot: whyNot(other),
      })),
      unusual: model.unusual
        .filter(({ when }) => matches(when, known))
        .map(({ id, text }) => ({ id, text, confirmed: confirmed.includes(id) })),
      ...adviceOn(advice, facts),
    };
  };
}

/** What there is to say and to do. */
function adviceOn(
  advice: CatalogData['advice'],
  facts: Facts,
): Pick<
  Recommendation,
  'headline' | 'filling' | 'steps' | 'notices' | 'practices' | 'assignments' | 'shared' | 'limits'
> {
  const fits = fitting(facts);
  return {
    // The last one of each outcome always fits.
    headline: advice.headlines.find(fits)!,
    filling: advice.filling.filter(fits),
    steps: advice.steps.filter(fits),
    notices: advice.notices.filter(fits),
    practices: advice.practices.filter(fits),
    assignments: advice.assignments.flatMap(({ id, title, unless, owners }) => {
      const owner = unless && matches(unless, facts) ? undefined : owners.find(fits);
      return owner ? [{ work: id, title, owner: owner.owner, sources: owner.sources }] : [];
    }),
    shared: advice.shared,
    limits: advice.limits.filter(fits),
  };
}

function fitting(facts: Facts): (row: { readonly when: Condition }) => boolean {
  return ({ when }) => matches(when, facts);
}

/** The answers to questions of the content, with options of the content, in its order. */
function knownAnswers(questions: readonly Question[], answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, options }) => {
      const option = options.find((candidate) => candidate.id === answers[id]);
      return option ? [[id, option.id]] : [];
    }),
  );
}

function sumOf(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, { points }) => sum + points, 0);
}

/** A question speaks to a side if one of its answers gives that side points. */
function speaksTo({ options }: Question, side: Side): boolean {
  return mostPoints(options, side) > 0;
}

function mostPoints(options: Question['options'], side: Side): number {
  return options.reduce((most, { points }) => Math.max(most, points?.[side] ?? 0), 0);
}
