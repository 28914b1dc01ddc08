import type { Catalog } from '../catalog/catalog.ts';
import type { Recommend } from '../recommend/recommendation.ts';
import { answersInForce, type Run } from './run.ts';
import type { WizardView } from './view.ts';
import { viewPair } from './viewPair.ts';
import { viewQuestion } from './viewQuestion.ts';
import { viewResult } from './viewResult.ts';
import type { WizardStrings } from './wizardStrings.ts';

/** What a run looks like. Pure: the same run gives the same view. */
export function viewRun(
  catalog: Catalog,
  recommend: Recommend,
  run: Run,
  strings: WizardStrings,
): WizardView {
  const { step } = run;
  if (step !== 'result' && 'pair' in step) return viewPair(catalog, run, step.pair, strings);
  const result = recommend(answersInForce(run), run.confirmed);
  return step === 'result'
    ? viewResult(catalog, result, run, strings)
    : viewQuestion({ catalog, run, result, id: step.question }, strings);
}
