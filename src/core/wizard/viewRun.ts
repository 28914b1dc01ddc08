import type { Catalog } from '../catalog/catalog.ts';
import type { Recommend } from '../recommend/recommend.ts';
import type { Run } from './run.ts';
import type { WizardView } from './view.ts';
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
  return run.step === 'result'
    ? viewResult(catalog, recommend(run.answers), run, strings)
    : viewQuestion(catalog.questions, run, run.step.question, strings);
}
