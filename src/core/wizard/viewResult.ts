import type { Catalog } from '../catalog/catalog.ts';
import type { RoleFile } from '../catalog/schema.ts';
import { plainBlanks } from '../posting/blanks.ts';
import { pageTitle } from '../pages/pagePath.ts';
import type { Contribution, Recommendation, SideExplanation } from '../recommend/recommend.ts';
import type { Run } from './run.ts';
import type { Action, ResultView, SideView, SourcedText } from './view.ts';
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
    sources: faqSources(catalog, sources),
  });
  const { product, internal } = result.sides;
  const sides = [product, internal].sort((a, b) => b.score - a.score);
  const reasons = (stance: 'for' | 'against'): readonly SourcedText[] =>
    alternate(sides.map((side) => side.contributions.filter(({ reason }) => reason?.stance === stance)))
      .slice(0, mostReasons * 2)
      .map(({ reason }) => sourced(reason!));
  const roles = result.outcomeAdvice.roles.map(catalog.role);
  const rolePages = roles.flatMap((role) => (catalog.findNode(role.id) ? [role.id] : []));
  const pages = rolePages.length > 0 ? rolePages : [result.outcomeAdvice.entry];
  const nothing = result.answered === 0;
  return {
    kind: 'result',
    answered: strings.answered(result.answered, result.questions),
    headline: nothing
      ? strings.nothingAnswered
      : result.settled
        ? result.headline.headline
        : strings.probably(result.headline.headline),
    text: nothing ? strings.answerOneFirst : result.headline.text,
    close: viewCloseness(catalog, result, strings),
    unusual: result.unusual.map((pair) => pair.text),
    primary: nothing ? [] : roles.map((role) => insertAction(role, strings)),
    secondary: [
      ...(nothing ? [] : pages.map((page) => pageAction(catalog, page, strings))),
      { label: strings.startAgain, intent: { type: 'startAgain' } },
    ],
    sections: (nothing
      ? []
      : [
          { title: strings.onMonday, ordered: true, texts: result.steps.map(sourced) },
          { title: strings.filling, ordered: false, texts: result.filling.map(sourced) },
          { title: strings.notices, ordered: false, texts: result.notices.map(sourced) },
          { title: strings.practices, ordered: false, texts: result.practices.map(sourced) },
        ]
    ).filter((section) => section.texts.length > 0),
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
          description: strings.editAnswer(title),
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
    score: strings.scoreOf(side.score, scale),
    value: side.score,
    scale,
    line: { label: strings.line(line), value: line },
    points: side.contributions
      .filter(({ points }) => points > 0)
      .map(({ question, points }) => ({ label: question.title, value: points })),
  };
}

function insertAction(role: RoleFile, strings: WizardStrings): Action {
  return {
    label: role.id === 'no-seat' ? strings.insertBrief : strings.insertDescription(role.title),
    intent: { type: 'insertDescription', role: role.id },
  };
}

function pageAction(catalog: Catalog, page: string, strings: WizardStrings): Action {
  return { label: strings.openPage(pageTitle(catalog, page)), intent: { type: 'openPage', page } };
}

/** The FAQ entries among the sources: the part of the source that people can open and read here. */
function faqSources(catalog: Catalog, sources: readonly string[]): readonly Action[] {
  return sources
    .filter((source) => /^F\d$/.test(source))
    .flatMap((source) => {
      const node = catalog.findNode('faq')?.children.find(({ entry }) => entry.sources.includes(source));
      return node
        ? [{ label: `FAQ ${source.slice(1)}`, description: node.entry.title, page: node.entry.id }]
        : [];
    })
    .map(({ label, description, page }) => ({ label, description, intent: { type: 'openPage', page } }));
}

/** First of each list, second of each list, and so on. */
function alternate(lists: readonly (readonly Contribution[])[]): readonly Contribution[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}
