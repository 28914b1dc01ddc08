import type { Option, Outcome, Question } from '../catalog/advisorSchema.ts';
import type { AnswerSpace, Choice } from './answerSpace.ts';
import { outcomeOrder, type OutcomeMap } from './outcomeMap.ts';

/** Another answer to one question, by ids. */
export interface Change {
  readonly question: string;
  readonly from: string;
  readonly to: string;
  /** Whether the asker decides it, it may turn out, or it is what the company sells. */
  readonly kind: Question['change'];
}

/** A change that leads to another outcome by itself. */
export interface Overturning extends Change {
  readonly outcome: Outcome;
}

/** The nearest one or two changes that lead to another outcome; none where it takes more. */
export interface Counterfactual {
  readonly outcome: Outcome;
  readonly changes: readonly Change[];
}

export interface Changes {
  /** Single changes of an answer that keep the outcome, and all there are. */
  readonly kept: number;
  readonly total: number;
  /** All that overturn it, unusual ones too, in the order of the questions. */
  readonly others: readonly Overturning[];
  /** Those that overturn it and are usual, nearest first: what the asker decides before what turns out. */
  readonly overturning: readonly Overturning[];
  /** One for each other outcome, in `outcomeOrder`. */
  readonly counterfactuals: readonly Counterfactual[];
}

/** A change that may be proposed, as a step in the answer space. */
interface Move {
  readonly change: Change;
  /** How far it moves the index of the combination. */
  readonly stride: number;
  readonly steps: number;
  readonly rank: number;
}

const rankOfKind: Readonly<Record<Question['change'], number>> = {
  decide: 0,
  'find-out': 1,
  offer: 2,
  none: 3,
};

/**
 * Tries every other answer to each question of a full choice, and every two of them. Nothing is proposed that
 * would make an unusual pair of answers, that makes what is sold less technological or more than one step more so.
 *
 * @param confirmed bits of the unusual pairs that count as ordinary answers
 */
export function findChanges(space: AnswerSpace, map: OutcomeMap, choice: Choice, confirmed = 0): Changes {
  const index = space.indexOf(choice);
  const outcome = map.outcomes[index]!;
  const moves: (readonly Move[])[] = [];
  const others: Overturning[] = [];
  let total = 0;
  space.questions.forEach((question, i) => {
    const from = question.options[choice[i]!]!;
    const real: Move[] = [];
    question.options.forEach((to, position) => {
      if (to === from) return;
      total++;
      const up = position - choice[i]!;
      const stride = up * space.strides[i]!;
      const change: Change = { question: question.id, from: from.id, to: to.id, kind: question.change };
      const reached = map.outcomes[index + stride]!;
      if (reached !== outcome) others.push({ ...change, outcome: outcomeOrder[reached]! });
      if (question.change === 'offer' && up !== 1) return;
      real.push({
        change,
        stride,
        steps: stepsBetween(question, from, to),
        rank: rankOfKind[question.change],
      });
    });
    moves.push(real);
  });

  const nearest: (Candidate | undefined)[] = outcomeOrder.map(() => undefined);
  const overturning: Candidate[] = [];
  const consider = (first: Move, second: Move | undefined): void => {
    const other = index + first.stride + (second?.stride ?? 0);
    const reached = map.outcomes[other]!;
    if (reached === outcome || (map.unusual[other]! & ~confirmed) !== 0) return;
    const candidate: Candidate = {
      moves: second ? [first, second] : [first],
      steps: first.steps + (second?.steps ?? 0),
      rank: first.rank + (second?.rank ?? 0),
      reached,
    };
    if (!second) overturning.push(candidate);
    const best = nearest[reached];
    if (!best || isNearer(candidate, best)) nearest[reached] = candidate;
  };
  for (const real of moves) for (const move of real) consider(move, undefined);
  moves.forEach((real, i) => {
    for (const first of real) {
      for (const more of moves.slice(i + 1)) for (const second of more) consider(first, second);
    }
  });

  const pointless = new Set(space.questions.filter((question) => !hasPoints(question)).map(({ id }) => id));
  const seatsLast = ({ moves: [move] }: Candidate): number => (pointless.has(move!.change.question) ? 1 : 0);
  overturning.sort((a, b) => a.rank - b.rank || a.steps - b.steps || seatsLast(a) - seatsLast(b));
  return {
    kept: total - others.length,
    total,
    others,
    overturning: overturning.map(({ moves: [move], reached }) => ({
      ...move!.change,
      outcome: outcomeOrder[reached]!,
    })),
    counterfactuals: outcomeOrder.flatMap((other, i) =>
      i === outcome ? [] : [{ outcome: other, changes: nearest[i]?.moves.map(({ change }) => change) ?? [] }],
    ),
  };
}

interface Candidate {
  readonly moves: readonly Move[];
  readonly steps: number;
  readonly rank: number;
  readonly reached: number;
}

/** Fewer changes, then fewer steps, then what the asker decides. */
function isNearer(a: Candidate, b: Candidate): boolean {
  return (a.moves.length - b.moves.length || a.steps - b.steps || a.rank - b.rank) < 0;
}

/**
 * How far apart two answers are in meaning. Answers to a question that speaks to both sides differ by the sides
 * on which they differ, so that "both" is nearer to "product" than to "neither"; others lie on a scale.
 */
function stepsBetween(question: Question, from: Option, to: Option): number {
  const product = (from.points?.product ?? 0) !== (to.points?.product ?? 0);
  const internal = (from.points?.internal ?? 0) !== (to.points?.internal ?? 0);
  return speaksToBoth(question)
    ? Number(product) + Number(internal)
    : Math.abs(question.options.indexOf(from) - question.options.indexOf(to));
}

function speaksToBoth({ options }: Question): boolean {
  return options.some(({ points }) => points?.product) && options.some(({ points }) => points?.internal);
}

function hasPoints({ options }: Question): boolean {
  return options.some(({ points }) => points !== undefined);
}
