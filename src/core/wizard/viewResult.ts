import type { Catalog } from '../catalog/catalog.ts';
import type { RoleFile } from '../catalog/schema.ts';
import { plainBlanks } from '../posting/blanks.ts';
import { pageTitle } from '../pages/pagePath.ts';
import type { Recommendation, SideExplanation } from '../recommend/recommend.ts';
import { countAnswered, type Run } from './run.ts';
import type { Action, ResultView, SideView, SourcedText, TextList } from './view.ts';
import { viewCloseness } from './viewCloseness.ts';
import type { WizardStrings } from './wizardStrings.ts';

/** How many reasons for and against are worth reading. */
const mostReasons = 3;

/** The explained result in the order of importance: answer, how close, what to do, why, how far to trust it. */
export function viewResult(
  catalog: Catalog,
  result: Recommendation,
  run: Run,
  strings: WizardStrings,
): ResultView {
  const sourced = ({ text, sources }: { text: string; sources: readonly string[] }): SourcedText => ({
    text: plainBlanks(text),
    sources: citations(catalog, sources, strings),
  });
  const { product, internal } = result.sides;
  const sides = [product, internal].sort((a, b) => b.score - a.score);
  const reasons = (stance: 'for' | 'against'): readonly SourcedText[] =>
    alternate(
      sides.map(({ title, contributions }) =>
        contributions.flatMap(({ reason }) =>
          reason?.stance === stance
            ? [sourced({ text: strings.reason(title, reason.text), sources: reason.sources })]
            : [],
        ),
      ),
    ).slice(0, mostReasons * 2);
  const roles = result.outcomeAdvice.roles.map(catalog.role);
  const rolePages = roles.flatMap((role) => (catalog.findNode(role.id) ? [role.id] : []));
  const pages = rolePages.length > 0 ? rolePages : [result.outcomeAdvice.entry];
  const nothing = result.answered === 0;
  const list = (title: string, texts: Recommendation['steps']): TextList => ({
    title,
    texts: nothing ? [] : texts.map(sourced),
  });
  return {
    kind: 'result',
    answered: strings.answered(countAnswered(run), catalog.questions.length),
    ...viewHeadline(catalog, result, strings),
    close: viewCloseness(catalog, result, strings),
    unusual: result.unusual.map((pair) => pair.text),
    primary: nothing ? [] : roles.map((role) => insertAction(role, strings)),
    secondary: [
      ...(nothing ? [] : pages.map((page) => pageAction(catalog, page, strings))),
      { label: strings.startAgain, intent: { type: 'startAgain' } },
    ],
    steps: list(strings.onMonday, result.steps),
    more: [
      list(strings.filling, result.filling),
      list(strings.notices, result.notices),
      list(strings.practices, result.practices),
    ].filter((part) => part.texts.length > 0),
    why: {
      title: strings.whyResult,
      sides: [product, internal].map((side) => viewSide(catalog, side, strings)),
      for: { title: strings.for, texts: reasons('for') },
      against: { title: strings.against, texts: reasons('against') },
    },
    answers: {
      title: strings.yourAnswers,
      rows: catalog.questions.map(({ id, title, options }) => ({
        question: title,
        answer:
          options.find((option) => option.id === run.answers[id])?.short ??
          (run.answers[id] === undefined ? strings.notAnswered : strings.dontKnow),
        edit: {
          label: strings.edit,
          name: strings.editAnswer(title),
          intent: { type: 'showQuestion', question: id },
        },
      })),
    },
    trust: { title: strings.trust, texts: result.limits.map(sourced) },
  };
}

function viewSide(catalog: Catalog, side: SideExplanation, strings: WizardStrings): SideView {
  const { line, scale } = catalog.model;
  return {
    title: side.title,
    score: strings.score(side.score, scale, line),
    scale,
    line,
    points: side.contributions
      .filter(({ points }) => points > 0)
      .map(({ question, points }) => ({ label: question.title, value: points })),
  };
}

function viewHeadline(
  { advice }: Catalog,
  { answered, settled, headline }: Recommendation,
  strings: WizardStrings,
): Pick<ResultView, 'headline' | 'text'> {
  if (answered === 0) return advice.nothingAnswered;
  return { headline: settled ? headline.headline : strings.probably(headline.headline), text: headline.text };
}

function insertAction(role: RoleFile, strings: WizardStrings): Action {
  return { label: strings.insert(role.document), intent: { type: 'insertDescription', role: role.id } };
}

function pageAction(catalog: Catalog, page: string, strings: WizardStrings): Action {
  return { label: strings.openPage(pageTitle(catalog, page)), intent: { type: 'openPage', page } };
}

/** Links to the entries that the sources name: the part of the source article that people can open and read here. */
function citations(catalog: Catalog, sources: readonly string[], strings: WizardStrings): readonly Action[] {
  const group = catalog.findNode(catalog.advice.citations);
  return sources.flatMap((source) => {
    const position = group?.children.findIndex(({ entry }) => entry.sources[0] === source) ?? -1;
    const cited = group?.children[position];
    if (!group || !cited) return [];
    return [
      {
        label: strings.citation(group.entry.title, position + 1),
        name: strings.citationName(group.entry.title, position + 1, cited.entry.title),
        intent: { type: 'openPage', page: cited.entry.id } as const,
      },
    ];
  });
}

/** First of each list, second of each list, and so on. */
function alternate<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
