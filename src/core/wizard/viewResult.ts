import type { Catalog } from '../catalog/catalog.ts';
import { pageTitle } from '../pages/pagePath.ts';
import { openQuestions } from '../record/openQuestions.ts';
import { fill } from '../catalog/fill.ts';
import { describe, describeAnswer, outcomeTitle, questionTitle } from '../recommend/describe.ts';
import type { AdviceRow, Reason, Recommendation, SideExplanation } from '../recommend/recommendation.ts';
import { countAnswered, isTrying, openPairs, type Run } from './run.ts';
import { createToSourcedText } from './sourcedText.ts';
import type { Action, Remark, ResultView, SideView, TextList } from './view.ts';
import { viewActions } from './viewActions.ts';
import { viewTriableAnswers } from './viewAnswers.ts';
import { viewCloseness } from './viewCloseness.ts';
import { viewOptions } from './viewOptions.ts';
import { changeActions, confirmAction } from './viewPair.ts';
import { viewPicture } from './viewPicture.ts';
import { viewName } from './viewQuestion.ts';
import { viewWork } from './viewWork.ts';
import type { WizardStrings } from './wizardStrings.ts';

/** The explained result in the order of importance: answer, how close, what to do, why, how far to trust it. */
export function viewResult(
  catalog: Catalog,
  result: Recommendation,
  run: Run,
  strings: WizardStrings,
): ResultView {
  const { advice, questions, model } = catalog;
  const sourced = createToSourcedText(catalog, strings);
  const empty = result.answered === 0;
  const trial = viewTrial(catalog, run, strings);
  const headline = viewHeadline(catalog, result, strings);
  const list = (title: string, rows: readonly AdviceRow[]): TextList => ({
    title,
    texts: empty ? [] : rows.map(sourced),
  });
  const reasons = (title: string, rows: readonly Reason[], none: string | undefined): TextList => ({
    title,
    texts:
      rows.length === 0 && none !== undefined
        ? [{ text: none, sources: [], own: undefined }]
        : rows.map(({ side, text, sources }) =>
            sourced({ text: strings.reason(model.sides[side].title, text), sources }),
          ),
  });
  const askOthers: Action = {
    label: strings.askOthers,
    disabled: trial !== undefined,
    intent: { type: 'askOthers' },
  };
  const { kept } = describe(catalog, result);
  return {
    kind: 'result',
    announcement: [trial?.text, headline.headline, headline.stillOpen].filter(Boolean).join(' '),
    name: viewName(run, strings),
    answered: strings.answered(countAnswered(run), questions.length),
    ...headline,
    trial,
    close: viewCloseness(catalog, result, run, strings),
    unusual: viewUnusual(catalog, result, run, strings),
    steps: list(strings.onMonday, result.steps),
    actions: viewActions(strings, { trying: trial !== undefined, empty }),
    answers: {
      title: strings.yourAnswers,
      hint: trial ? strings.editAfterTrial : strings.answersHint,
      rows: viewTriableAnswers(catalog, run, strings),
      actions: [
        ...(openQuestions(catalog, run.answers).length > 0 ? [askOthers] : []),
        { label: strings.startAgain, intent: { type: 'startAgain' } },
      ],
    },
    why: {
      title: strings.whyResult,
      sides: [viewSide(catalog, result, 'product', strings), viewSide(catalog, result, 'internal', strings)],
      for: reasons(strings.for, result.because, undefined),
      against: reasons(strings.against, result.against, empty ? undefined : advice.nothingAgainst),
    },
    filling: list(strings.filling, result.filling),
    options: { title: strings.options, rows: viewOptions(catalog, result, sourced, strings) },
    picture: viewPicture(catalog, result, strings),
    work: viewWork(catalog, empty ? { ...result, assignments: [] } : result, sourced, strings),
    notices: list(strings.notices, result.notices),
    practices: list(strings.practices, result.practices),
    trust: {
      title: strings.trust,
      texts: [
        ...(kept === undefined ? [] : [{ text: kept, sources: [], own: undefined }]),
        ...result.limits.map(sourced),
      ],
    },
    pages: { title: strings.pages, actions: empty ? [] : viewPages(catalog, result) },
  };
}

/** How an outcome is filled, in one line; which are possible while several are. */
function viewHeadline(
  catalog: Catalog,
  { answers, answered, settledIfUsual, headline, possible }: Recommendation,
  strings: WizardStrings,
): Pick<ResultView, 'headline' | 'stillOpen' | 'text'> {
  if (answered === 0) return { ...catalog.advice.nothingAnswered, stillOpen: undefined };
  const titles = possible.map((outcome) => outcomeTitle(catalog, outcome, answers));
  return settledIfUsual
    ? { headline: headline.headline, stillOpen: undefined, text: headline.text }
    : {
        headline: strings.probably(headline.headline),
        stillOpen: strings.stillOpen(titles.join(catalog.words.or)),
        text: headline.text,
      };
}

function viewTrial(catalog: Catalog, run: Run, strings: WizardStrings): Remark | undefined {
  const tried = catalog.questions.filter(({ id }) => id in run.tried);
  if (tried.length === 0) return undefined;
  const answers = tried.map(({ id, title }) => `${title} = ${describeAnswer(catalog, run.tried, id)}`);
  return {
    text: strings.trying(answers.join(', ')),
    actions: [
      { label: strings.keep, intent: { type: 'keepTried' } },
      { label: strings.undo, intent: { type: 'undoTried' } },
    ],
  };
}

/** A pair that only the trial has made cannot be confirmed yet, so it comes without buttons. */
function viewUnusual(
  catalog: Catalog,
  { unusual, answers }: Recommendation,
  run: Run,
  strings: WizardStrings,
): ResultView['unusual'] {
  const real = new Set(openPairs(catalog, run).map(({ id }) => id));
  const shortly = (pair: string): string => {
    const { when } = catalog.model.unusual.find(({ id }) => id === pair)!;
    return Object.keys(when)
      .map((question) =>
        fill(catalog.words.others.first, {
          before: questionTitle(catalog, question),
          answer: describeAnswer(catalog, answers, question),
        }),
      )
      .join(catalog.words.others.and);
  };
  const confirmed = unusual.filter((pair) => pair.confirmed).map(({ id }) => shortly(id));
  return {
    open: unusual
      .filter((pair) => !pair.confirmed)
      .map(({ id, text }) => ({
        text,
        actions: real.has(id)
          ? [
              confirmAction(id, strings),
              ...changeActions(catalog, id, strings).map((action) => ({
                ...action,
                disabled: isTrying(run),
              })),
            ]
          : [],
      })),
    confirmed: confirmed.length > 0 ? strings.confirmed(confirmed) : undefined,
  };
}

function viewSide(
  catalog: Catalog,
  { sides }: Recommendation,
  id: keyof Recommendation['sides'],
  strings: WizardStrings,
): SideView {
  const { model } = catalog;
  const { line, scale } = model;
  const side: SideExplanation = sides[id];
  return {
    title: model.sides[id].title,
    score: strings.score(side.score, scale, line),
    scale,
    line,
    points: side.contributions
      .filter(({ points }) => points > 0)
      .map(({ question, points }) => ({
        label: questionTitle(catalog, question),
        value: points,
      })),
  };
}

/** Pages worth reading with this result: what the outcome means, its roles, and the article's own answers. */
function viewPages(catalog: Catalog, { outcome }: Recommendation): readonly Action[] {
  const row = catalog.advice.outcomes.find((candidate) => candidate.outcome === outcome)!;
  return [row.entry, ...row.roles, catalog.advice.citations]
    .filter((page) => catalog.findNode(page))
    .map((page) => ({
      label: pageTitle(catalog, page),
      intent: { type: 'openPage', page },
    }));
}
