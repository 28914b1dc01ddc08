import type { Catalog } from '../catalog/catalog.ts';
import { unknown } from '../catalog/facts.ts';
import { describeAnswer } from '../recommend/describe.ts';
import { answersInForce, isTrying, type Run } from './run.ts';
import type { Action, GivenAnswers, TriableAnswer } from './view.ts';
import type { WizardStrings } from './wizardStrings.ts';

/** The answers given so far, each with the way to its question. */
export function viewGivenAnswers(catalog: Catalog, run: Run, strings: WizardStrings): GivenAnswers {
  const shown = run.step !== 'result' && 'question' in run.step ? run.step.question : undefined;
  return {
    title: strings.yourAnswers,
    rows: catalog.questions
      .filter(({ id }) => run.answers[id] !== undefined)
      .map(({ id, title }) => ({
        id,
        question: title,
        answer: describeAnswer(catalog, run.answers, id),
        edit: id === shown ? undefined : editAction(id, title, strings),
      })),
  };
}

/** All questions with the answer in force; choosing another one tries it out. */
export function viewTriableAnswers(
  catalog: Catalog,
  run: Run,
  strings: WizardStrings,
): readonly TriableAnswer[] {
  const inForce = answersInForce(run);
  return catalog.questions.map(({ id, title, options }) => ({
    id,
    question: title,
    options: [
      ...options.map((option) => ({ id: option.id, label: option.short })),
      {
        id: unknown,
        label: run.answers[id] === undefined ? catalog.words.notAnswered : catalog.words.dontKnow,
      },
    ],
    chosen: inForce[id] ?? unknown,
    real: id in run.tried ? strings.realAnswer(describeAnswer(catalog, run.answers, id)) : undefined,
    edit: { ...editAction(id, title, strings), disabled: isTrying(run) },
  }));
}

function editAction(question: string, title: string, strings: WizardStrings): Action {
  return {
    label: strings.edit,
    name: strings.editAnswer(title),
    intent: { type: 'showQuestion', question },
  };
}
