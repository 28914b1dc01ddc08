import { unknown } from '../catalog/facts.ts';
import { positionOf, type Questions, type Run } from './run.ts';
import type { Intent } from './protocol.ts';
import type { QuestionView } from './view.ts';
import type { WizardStrings } from './wizardStrings.ts';

/** A question of the run, with the answer given so far. Expects the id of a question. */
export function viewQuestion(
  questions: Questions,
  run: Run,
  id: string,
  strings: WizardStrings,
): QuestionView {
  const question = questions.find((candidate) => candidate.id === id)!;
  const position = positionOf(questions, run);
  const last = position === questions.length - 1;
  const complete = questions.every((candidate) => run.answers[candidate.id] !== undefined);
  const answerWith = (option: string): Intent => ({ type: 'answer', question: id, option });
  return {
    kind: 'question',
    id,
    progress: {
      label: strings.progress(position + 1, questions.length),
      value: position + 1,
      max: questions.length,
    },
    privacy: strings.privacy,
    question: question.question,
    hint: question.hint,
    why: { label: strings.why, text: question.why },
    options: [
      ...question.options.map((option) => ({
        id: option.id,
        label: option.label,
        chosen: run.answers[id] === option.id,
        intent: answerWith(option.id),
        examples: option.examples
          ? [
              { field: strings.manufacturing, text: option.examples.manufacturing },
              { field: strings.software, text: option.examples.software },
              { field: strings.services, text: option.examples.services },
            ]
          : [],
      })),
      {
        id: unknown,
        label: strings.dontKnow,
        chosen: run.answers[id] === unknown,
        intent: answerWith(unknown),
        examples: [],
      },
    ],
    back: position > 0 ? { label: strings.back, intent: { type: 'back', question: id } } : undefined,
    next: {
      label: last ? strings.showResult : strings.next,
      skip: strings.skip,
      intent: { type: 'next', question: id },
    },
    // Somebody who came back from the result to change one answer need not walk through the rest again.
    showResult: complete && !last ? { label: strings.showResult, intent: { type: 'showResult' } } : undefined,
  };
}
