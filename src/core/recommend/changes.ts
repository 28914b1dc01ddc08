import type { Option, Outcome, Question } from '../catalog/schema.ts';
import type { AnswerSpace, Choice } from './answerSpace.ts';
import { outcomeOrder, type OutcomeMap } from './outcomeMap.ts';

/** Another answer to one question that would lead to another outcome. */
export interface Change {
  readonly question: Question;
  readonly from: Option;
  readonly to: Option;
  readonly outcome: Outcome;
}

export interface SingleChanges {
  /** Single changes of an answer that keep the outcome, and all there are. */
  readonly kept: number;
  readonly total: number;
  /**
   * Those that overturn it and are usual, nearest first: what the asker decides before what turns out; what makes
   * or ends a need before the number of seats; smaller steps before larger ones.
   */
  readonly overturning: readonly Change[];
}

const order: readonly Question['change'][] = ['decide', 'find-out', 'offer', 'none'];

/** Tries every other answer to each question of a full choice. */
export function findSingleChanges(space: AnswerSpace, map: OutcomeMap, choice: Choice): SingleChanges {
  const index = space.indexOf(choice);
  const outcome = map.outcomes[index];
  const found: (Change & { readonly step: number })[] = [];
  let kept = 0;
  let total = 0;
  space.questions.forEach((question, i) => {
    const from = question.options[choice[i]!]!;
    question.options.forEach((to, option) => {
      if (to === from) return;
      total++;
      const other = index + (option - choice[i]!) * space.strides[i]!;
      if (map.outcomes[other] === outcome) kept++;
      else if (
        isReal(question, option - choice[i]!) &&
        (map.unusual[other] === 0 || map.unusual[index] === 1)
      ) {
        const overturned = outcomeOrder[map.outcomes[other]!]!;
        found.push({ question, from, to, outcome: overturned, step: distance(question, from, to) });
      }
    });
  });
  found.sort(
    (a, b) =>
      order.indexOf(a.question.change) - order.indexOf(b.question.change) ||
      Number(hasPoints(b.question)) - Number(hasPoints(a.question)) ||
      a.step - b.step,
  );
  return { kept, total, overturning: found };
}

/** What a company sells may become one step more technological; nothing else is worth proposing. */
function isReal(question: Question, steps: number): boolean {
  return question.change !== 'offer' || steps === 1;
}

function hasPoints(question: Question): boolean {
  return question.options.some((option) => option.points !== undefined);
}

/** How far apart two answers are: in points, or in options where the question has no points. */
function distance(question: Question, from: Option, to: Option): number {
  const points =
    Math.abs((from.points?.product ?? 0) - (to.points?.product ?? 0)) +
    Math.abs((from.points?.internal ?? 0) - (to.points?.internal ?? 0));
  return points || Math.abs(question.options.indexOf(from) - question.options.indexOf(to));
}
