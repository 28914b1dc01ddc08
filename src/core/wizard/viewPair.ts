import type { Catalog } from '../catalog/catalog.ts';
import { positionOf, type Run } from './run.ts';
import type { Action, PairView } from './view.ts';
import { viewGivenAnswers } from './viewAnswers.ts';
import type { WizardStrings } from './wizardStrings.ts';

/** Asks again about answers that are seldom given together, without saying which is wrong. Expects an id of a pair. */
export function viewPair(catalog: Catalog, run: Run, id: string, strings: WizardStrings): PairView {
  const { questions } = catalog;
  const { text } = catalog.model.unusual.find((pair) => pair.id === id)!;
  const position = positionOf(catalog, run);
  return {
    kind: 'pair',
    id,
    announcement: text,
    progress: {
      label: strings.progress(position, questions.length),
      value: position,
      max: questions.length,
    },
    answers: viewGivenAnswers(catalog, run, strings),
    question: text,
    note: strings.pairNote,
    confirm: confirmAction(id, strings),
    others: [
      ...changeActions(catalog, id, strings),
      { label: strings.back, intent: { type: 'back', at: id } },
    ],
  };
}

/** "Yes, That Is How It Is". */
export function confirmAction(pair: string, strings: WizardStrings): Action {
  return { label: strings.confirmPair, intent: { type: 'confirmPair', pair } };
}

/** The ways to each question of a pair. */
export function changeActions(
  { questions, model }: Catalog,
  id: string,
  strings: WizardStrings,
): readonly Action[] {
  const { when } = model.unusual.find((candidate) => candidate.id === id)!;
  return questions
    .filter((question) => question.id in when)
    .map((question) => ({
      label: strings.changeAnswer(question.title),
      intent: { type: 'showQuestion', question: question.id },
    }));
}
