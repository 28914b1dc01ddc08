import type { Catalog } from '../catalog/catalog.ts';
import { capital, small } from '../firstLetter.ts';
import { changed, describeCounterfactual, outcomeTitle, possibilityOf } from '../recommend/describe.ts';
import type { OutcomeOption, Recommendation } from '../recommend/recommendation.ts';
import type { ToSourcedText } from './sourcedText.ts';
import type { Action, OptionView } from './view.ts';
import type { WizardStrings } from './wizardStrings.ts';

/** The five outcomes: what the result costs, and what would lead to each of the others. */
export function viewOptions(
  catalog: Catalog,
  result: Recommendation,
  sourced: ToSourcedText,
  strings: WizardStrings,
): readonly OptionView[] {
  // While nothing is answered, no option stands before the others.
  const options = result.options.map((option): OutcomeOption =>
    result.answered === 0 ? { ...option, state: 'open' } : option,
  );
  return options.map(({ outcome, state, whyNot }) => {
    const row = catalog.advice.outcomes.find((candidate) => candidate.outcome === outcome)!;
    const way = result.counterfactuals.find((candidate) => candidate.outcome === outcome);
    const title = capital(outcomeTitle(catalog, outcome, changed(result.answers, way?.changes ?? [])));
    const plain = (text: string) => ({ text, sources: [], own: undefined });
    return {
      outcome,
      title,
      mark: state === 'result' ? strings.thisResult : undefined,
      state,
      texts:
        state === 'result'
          ? [sourced({ text: `${row.for} ${row.against}`, sources: row.sources })]
          : way
            ? [
                ...(whyNot ? [sourced(whyNot)] : []),
                plain(strings.wayThere(small(describeCounterfactual(catalog, way)))),
              ]
            : [plain(possibilityOf(catalog, result, state))],
      action: way && way.changes.length > 0 ? tryAction(title, way.changes, strings) : undefined,
    };
  });
}

function tryAction(
  title: string,
  changes: Recommendation['counterfactuals'][number]['changes'],
  strings: WizardStrings,
): Action {
  return {
    label: strings.tryIt,
    name: strings.tryOption(title),
    intent: {
      type: 'tryAnswers',
      changes: Object.fromEntries(changes.map(({ question, to }) => [question, to])),
    },
  };
}
