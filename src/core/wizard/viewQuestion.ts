import type { Catalog } from '../catalog/catalog.ts';
import { unknown } from '../catalog/facts.ts';
import type { Recommendation } from '../recommend/recommendation.ts';
import { longestName, positionOf, type Run } from './run.ts';
import type { Intent } from './protocol.ts';
import type { Action, NameView, QuestionView } from './view.ts';
import { viewGivenAnswers } from './viewAnswers.ts';
import type { WizardStrings } from './wizardStrings.ts';

/** From how many answers on a result says something. */
const enoughAnswers = 4;

interface Asking {
  readonly catalog: Catalog;
  readonly run: Run;
  /** Of the answers so far. */
  readonly result: Recommendation;
  /** Of the question. */
  readonly id: string;
}

/** A question of the run, with the answer given so far. */
export function viewQuestion(asking: Asking, strings: WizardStrings): QuestionView {
  const { catalog, run, id } = asking;
  const { questions, advice } = catalog;
  const question = questions.find((candidate) => candidate.id === id)!;
  const position = positionOf(catalog, run);
  const answerWith = (option: string): Intent => ({ type: 'answer', question: id, option });
  const progress = strings.progress(position + 1, questions.length);
  return {
    kind: 'question',
    id,
    announcement: progress,
    progress: { label: progress, value: position + 1, max: questions.length },
    answers: viewGivenAnswers(catalog, run, strings),
    intro:
      position === 0
        ? {
            text: strings.intro(questions.length),
            name: viewName(run, strings),
            origin: advice.limits.find((limit) => limit.id === 'origin')?.text ?? '',
          }
        : undefined,
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
    ...viewWays(asking, strings),
  };
}

/** The field for the name of the run. */
export function viewName(run: Run, strings: WizardStrings): NameView {
  return { label: strings.name, run: run.id, value: run.name, max: longestName };
}

/** The ways on from a question. */
function viewWays(
  { catalog: { questions }, run, result, id }: Asking,
  strings: WizardStrings,
): Pick<QuestionView, 'submit' | 'others' | 'note'> {
  const [first, last] = [questions[0]?.id === id, questions.at(-1)?.id === id];
  // Somebody who came back from the result to change one answer need not walk through the rest again.
  const complete = questions.every((candidate) => run.answers[candidate.id] !== undefined);
  const next: Action = { label: last ? strings.showResult : strings.next, intent: { type: 'next', at: id } };
  const toResult: Action = {
    label: complete ? strings.showResult : strings.seeResultNow,
    intent: { type: 'showResult' },
  };
  const back: readonly Action[] = first ? [] : [{ label: strings.back, intent: { type: 'back', at: id } }];
  const early = !complete && !last && result.answered >= enoughAnswers;
  if (complete && !last) {
    return { submit: { ...toResult, skip: toResult.label }, others: [...back, next], note: undefined };
  }
  return {
    submit: { ...next, skip: strings.skip },
    others: early ? [...back, toResult] : back,
    note: early ? noteOn(questions, result, run, strings) : undefined,
  };
}

/** What the questions still to come can do; one that was passed over with "Don't know" comes no more. */
function noteOn(
  questions: Catalog['questions'],
  { settled, settledIfUsual }: Recommendation,
  { answers }: Run,
  strings: WizardStrings,
): string | undefined {
  if (!settledIfUsual) return undefined;
  const toCome = questions.filter(({ id, change }) => change !== 'none' && answers[id] === undefined).length;
  if (toCome === 0) return settled ? strings.adviceOnly : undefined;
  return settled ? strings.cannotChange(toCome) : strings.cannotChangeIfUsual(toCome);
}
