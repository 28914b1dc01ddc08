import type { Checks } from '../../catalog/checksSchema.ts';
import type { Range } from '../parse/range.ts';
import { anyOf } from '../phrases/anyOf.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { lineAt } from './lineAt.ts';
import { isStated, missing } from './missingFact.ts';
import type { CreateRule } from './rule.ts';

/** How far a size may stand from what it is the size of. */
const [farthestBefore, farthestBehind] = [30, 40];
/** Between a noun and a number behind it: "Team (12)", "Team size: 12"; not "a team that serves 40,000 customers". */
const mark = /^(?: \p{L}+)?[ *_]{0,3}[:|(–—-][ *_|(]{0,3}/u;

/** Two of these are not told: the size of the team, that of the budget, the systems. */
export const createScope: CreateRule = (catalog) => {
  const isMoney = moneyPattern(catalog.checks);
  const { team, budget, systems } = catalog.checks.scopeParts;
  const parts = { team, budget, systems };

  const isSized = (posting: CheckedPosting, name: keyof typeof parts): boolean =>
    name === 'team'
      ? posting.places('team sized').some((place) => isCounted(posting, place))
      : name === 'budget' &&
        posting.places('budget sized').some((place) => isFunded(posting, place, isMoney));

  return (posting) => {
    const { sections } = posting.document;
    if (sections.some(({ kind, words }) => kind === 'scope' && words !== undefined)) return [];
    const absent = (['team', 'budget', 'systems'] as const).filter(
      (name) => !isStated(catalog, posting, name) && !isSized(posting, name),
    );
    return absent.length < 2
      ? []
      : [missing(catalog, posting, 'team', { missing: absent.map((name) => parts[name]).join(', ') })];
  };
};

/** A sum by its currency, by "k" or "million", or by its length alone. */
function moneyPattern({ money }: Pick<Checks, 'money'>): RegExp {
  const [sign, currency] = [anyOf(money.signs), anyOf(money.currencies)];
  const units = anyOf([...money.currencies, ...money.thousands, ...money.large]);
  const [begins, ends] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  const inWords = anyOf(money.large.filter((word) => word.length > 4));
  return new RegExp(
    `(?:${sign})|${begins}(?:${currency})[ \\u00a0]?\\d|\\d[ \\u00a0]?(?:${units})${ends}|${begins}(?:${inWords})${ends}|\\d[.,'’]?\\d[.,'’]?\\d[.,'’]?\\d[.,'’]?\\d`,
    'iu',
  );
}

/** Whether a number, or a blank for one, stands before a place, or behind it as in a table. */
function isCounted(posting: CheckedPosting, place: Range): boolean {
  const { document, says, isBlank } = posting;
  const { text } = document;
  const near = around(posting, place);
  if (isBlank(near)) return true;
  const before = { start: near.start, end: place.start };
  const between = mark.exec(text.slice(place.end, near.end));
  const behind = between && { start: place.end + between[0].length, end: near.end };
  return [before, behind].some(
    (part) => part && (/\d/.test(text.slice(part.start, part.end)) || says('numbers', part)),
  );
}

/** Whether a sum of money, or a blank for one, stands beside a place. */
function isFunded(posting: CheckedPosting, place: Range, isMoney: RegExp): boolean {
  const near = around(posting, place);
  return posting.isBlank(near) || isMoney.test(posting.document.text.slice(near.start, near.end));
}

/** Of the sentence around a place, or of its line outside of prose. */
function around({ document: { text }, sentenceAt }: CheckedPosting, place: Range): Range {
  const { start, end } = sentenceAt(place.start) ?? lineAt(text, place.start);
  return {
    start: Math.max(start, place.start - farthestBefore),
    end: Math.min(end, place.end + farthestBehind),
  };
}
