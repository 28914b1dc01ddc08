import type { Catalog } from '../catalog/catalog.ts';
import { describe, describeAnswer, questionTitle } from '../recommend/describe.ts';
import type { Recommendation } from '../recommend/recommendation.ts';
import { isTrying, type Run } from './run.ts';
import type { Action, ResultView } from './view.ts';
import type { WizardStrings } from './wizardStrings.ts';

/** How close the call is, with a way to try the answer it hangs on, or to give the one that helps most. */
export function viewCloseness(
  catalog: Catalog,
  result: Recommendation,
  run: Run,
  strings: WizardStrings,
): ResultView['close'] {
  const { level, sentences } = describe(catalog, result);
  return {
    title: strings.howClose,
    level: result.margin?.level ?? (result.settledIfUsual ? 'settled' : 'open'),
    label: level,
    // How many changes keep it stands under "How far to trust this", what is still possible in the headline.
    sentences,
    action: actionOn(catalog, result, run, strings),
  };
}

function actionOn(
  catalog: Catalog,
  { margin, mostUseful }: Recommendation,
  run: Run,
  strings: WizardStrings,
): Action | undefined {
  if (margin?.hangsOn) {
    const { question, to } = margin.hangsOn;
    const answer = describeAnswer(catalog, { [question]: to }, question);
    return {
      label: strings.tryAnswer(answer),
      name: strings.tryAnswerName(questionTitle(catalog, question), answer),
      intent: { type: 'tryAnswers', changes: { [question]: to } },
    };
  }
  if (mostUseful === undefined) return undefined;
  return {
    label: strings.answerIt,
    name: strings.answerItName(questionTitle(catalog, mostUseful)),
    disabled: isTrying(run),
    intent: { type: 'showQuestion', question: mostUseful },
  };
}
