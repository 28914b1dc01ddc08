import type { CatalogData } from '../catalog/catalog.ts';
import type { Condition, Question } from '../catalog/advisorSchema.ts';
import { unknown } from '../catalog/facts.ts';
import type { Answers } from './answers.ts';

/**
 * One answer to each scored question as option positions, in the order of the questions. The positions are the
 * digits of a number in mixed radix, so each combination has an index from 0 to `size - 1`.
 */
export type Choice = readonly number[];

/** A condition on answers, ready to be asked many times. */
type Test = (choice: Choice) => boolean;

export interface AnswerSpace {
  /** The questions that decide, in content order. */
  readonly questions: readonly Question[];
  /** Position of the question how many executives can be paid. */
  readonly seats: number;
  /** How far the index moves when the answer to a question moves by one option. */
  readonly strides: readonly number[];
  /** Number of combinations. */
  readonly size: number;
  /** Position of the given answer for each question, -1 for an open one. */
  positions(answers: Answers): readonly number[];
  indexOf(choice: Choice): number;
  /**
   * Visits every combination that agrees with the positions, where -1 agrees with each option. The choice handed
   * over is reused from call to call: read it, never keep it.
   */
  forEachCompletion(positions: readonly number[], visit: (index: number, choice: Choice) => void): void;
  /** Compiles a condition of the model, which the build lets ask for scored questions alone. */
  compile(condition: Condition): Test;
}

/** The answer space of the scored questions: those that have a part in the decision. */
export function createAnswerSpace(data: Pick<CatalogData, 'questions' | 'model'>): AnswerSpace {
  const questions = data.questions.filter((question) => question.change !== 'none');
  const strides = new Array<number>(questions.length).fill(1);
  for (let i = questions.length - 2; i >= 0; i--) {
    strides[i] = strides[i + 1]! * questions[i + 1]!.options.length;
  }
  const size = questions.reduce((product, question) => product * question.options.length, 1);

  return {
    questions,
    seats: questions.findIndex((question) => question.id in data.model.twoSeats),
    strides,
    size,
    positions: (answers) =>
      questions.map(({ id, options }) =>
        options.findIndex((option) => option.id === (answers[id] ?? unknown)),
      ),
    indexOf: (choice) => choice.reduce((sum, position, i) => sum + position * strides[i]!, 0),
    forEachCompletion(positions, visit) {
      const choice = positions.map((position) => Math.max(position, 0));
      const open = positions.flatMap((position, i) => (position < 0 ? [i] : []));
      let index = choice.reduce((sum, position, i) => sum + position * strides[i]!, 0);
      for (;;) {
        visit(index, choice);
        let turn = open.length - 1;
        for (; turn >= 0; turn--) {
          const i = open[turn]!;
          index += strides[i]!;
          if (++choice[i]! < questions[i]!.options.length) break;
          index -= choice[i]! * strides[i]!;
          choice[i] = 0;
        }
        if (turn < 0) return;
      }
    },
    compile(condition) {
      const parts = Object.entries(condition).map(([name, wanted]) => {
        const at = questions.findIndex((question) => question.id === name);
        return { at, allowed: questions[at]!.options.map((option) => wanted.includes(option.id)) };
      });
      // A plain loop: this is asked a million times before the first result is shown.
      return (choice) => {
        for (let i = 0; i < parts.length; i++) {
          const part = parts[i]!;
          if (!part.allowed[choice[part.at]!]) return false;
        }
        return true;
      };
    },
  };
}
