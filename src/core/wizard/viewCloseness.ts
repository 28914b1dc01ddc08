import type { Catalog } from '../catalog/catalog.ts';
import type { Outcome } from '../catalog/schema.ts';
import type { Recommendation } from '../recommend/recommend.ts';
import type { ResultView } from './view.ts';
import type { WizardStrings } from './wizardStrings.ts';

/** How close the call is: the points against the line and the answer it hangs on, or what is still possible. */
export function viewCloseness(
  catalog: Catalog,
  result: Recommendation,
  strings: WizardStrings,
): ResultView['close'] {
  const { line } = catalog.model;
  const { margin, changes, mostUseful, settled } = result;
  const sides = [result.sides.product, result.sides.internal];
  const titles = result.possible.map((outcome) => titleOf(catalog, outcome));
  const open = result.questions - result.answered;
  const common = { title: strings.howClose, action: undefined };
  if (margin && changes) {
    const [nearest] = changes.overturning;
    return {
      ...common,
      level: margin.id,
      label: margin.title,
      sentences: [
        ...sides.map(({ title, score, verdict }) =>
          `${strings.points(title, score, line)} ${verdict ?? ''}`.trim(),
        ),
        nearest
          ? strings.hangsOn(
              nearest.question.title,
              nearest.from.short,
              nearest.to.short,
              titleOf(catalog, nearest.outcome),
            )
          : strings.hangsOnNothing,
        strings.kept(changes.kept, changes.total),
      ],
    };
  }
  if (settled) {
    return {
      ...common,
      level: 'clear',
      label: strings.openQuestionsChangeNothing(open),
      sentences: sides.map(({ title, score }) => strings.pointsSoFar(title, score, line)),
    };
  }
  return {
    ...common,
    level: 'open',
    label: strings.notSettled,
    sentences: [
      strings.stillOpen(titles),
      strings.openQuestions(open),
      ...(mostUseful ? [strings.helpsMost(mostUseful.title)] : []),
    ],
    action: mostUseful && {
      label: strings.answerIt,
      name: strings.answerItName(mostUseful.title),
      intent: { type: 'showQuestion', question: mostUseful.id },
    },
  };
}

/** The outcome in running text. The build checks that each has a row. */
function titleOf({ advice }: Catalog, outcome: Outcome): string {
  return advice.outcomes.find((row) => row.outcome === outcome)!.title;
}
