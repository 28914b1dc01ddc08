import type { Catalog } from '../core/catalog/catalog.ts';
import { plainBlanks } from '../core/posting/write/blanks.ts';
import { changed, describe, outcomeTitle, standingOf } from '../core/recommend/describe.ts';
import type { AdviceRow, OutcomeOption, Reason, Recommendation } from '../core/recommend/recommendation.ts';
import { headlineOf } from '../core/record/mainBlocks.ts';
import { wrap } from './wrap.ts';

/** The recommendation for a terminal: answer, how close, what to do, why, the five options, and who takes what. */
export function asPlainText(catalog: Catalog, result: Recommendation): string {
  const { sheet } = catalog;
  const advised = result.answered === 0 ? undefined : result;
  return [
    headline(catalog, result),
    section(sheet.answer.filling, bulleted(advised?.filling)),
    section(sheet.closeness, closeness(catalog, result)),
    section('To check', unusual(result)),
    section(
      sheet.monday,
      (advised?.steps ?? []).map(({ text }, i) => wrap(plainBlanks(text), `${i + 1}. `)),
    ),
    section(sheet.annex.notices, bulleted(advised?.notices)),
    section('Why', why(catalog, result)),
    section(
      sheet.options.heading,
      result.options.map((option) => describeOption(catalog, result, option)),
    ),
    section(
      sheet.work.heading,
      (advised?.assignments ?? []).map(({ title, owner }) => wrap(`${title}: ${owner}`, '- ')),
    ),
    section(sheet.trust.heading, bulleted(result.limits)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function bulleted(rows: readonly AdviceRow[] = []): readonly string[] {
  return rows.map(({ text }) => wrap(plainBlanks(text), '- '));
}

function section(title: string, paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? '' : [title.toUpperCase(), ...paragraphs].join('\n');
}

function headline(catalog: Catalog, result: Recommendation): string {
  const shown = result.answered === 0 ? catalog.advice.nothingAnswered : result.headline;
  const title = wrap(headlineOf(catalog, result));
  const rule = '='.repeat(Math.max(...title.split('\n').map((line) => line.length)));
  return `${title}\n${rule}\n${wrap(plainBlanks(shown.text))}`;
}

function closeness(catalog: Catalog, result: Recommendation): readonly string[] {
  const { level, closeness: sentences } = describe(catalog, result);
  return [wrap(level), ...sentences.map((sentence) => wrap(sentence, '- '))];
}

/** Pairs of answers that are rare enough to be asked about again. */
function unusual({ unusual: pairs }: Recommendation): readonly string[] {
  return pairs
    .filter(({ confirmed }) => !confirmed)
    .map(({ id, text }) => wrap(`${text} If so, add ${id} to "confirmed" in the answers.`, '- '));
}

function why(catalog: Catalog, { because, against, answered }: Recommendation): readonly string[] {
  if (answered === 0) return [];
  const list = (reasons: readonly Reason[]): readonly string[] =>
    reasons.map(({ side, points, text }) =>
      wrap(`${catalog.model.sides[side].title}${points > 0 ? ` +${points}` : ''}: ${text}`, '- '),
    );
  return [
    ...(because.length > 0 ? ['For', ...list(because)] : []),
    'Against',
    ...(against.length > 0 ? list(against) : [wrap(catalog.advice.nothingAgainst, '- ')]),
  ];
}

function describeOption(catalog: Catalog, result: Recommendation, option: OutcomeOption): string {
  const { outcome, state } = option;
  const change = result.counterfactuals.find((candidate) => candidate.outcome === outcome);
  const title = outcomeTitle(catalog, outcome, changed(result.answers, change?.changes ?? []));
  const mark = state === 'result' && result.answered > 0 ? '* ' : '- ';
  return `${wrap(`${outcome}, ${title}`, mark)}\n${wrap(standingOf(catalog, result, option), '  ')}`;
}
