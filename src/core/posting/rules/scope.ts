import type { Checks } from '../../catalog/checksSchema.ts';
import type { TextRange } from '../parse/range.ts';
import { rangeAt } from '../parse/rangeSearch.ts';
import { anyOf, ends, wholeWords } from '../parse/anyOf.ts';
import { isRightBehind, type CheckedPosting } from './checkedPosting.ts';
import { lineAt } from './lineAt.ts';
import { isStated, missing } from './missingFact.ts';
import type { CreateRule } from './rule.ts';

/** How far a size may stand from what it is the size of. */
const [farthestBefore, farthestBehind] = [30, 40];
/** "Team (12)", "Team size: 12"; not "a team that serves 40,000 customers". */
const numberBehind = /^(?: \p{L}+)?[ *_]*[:|(–—-][ *_|(]*\d/u;

const parts = ['team', 'budget', 'systems'] as const;

/** Two of these are not told: the size of the team, that of the budget, the systems. */
export const createScope: CreateRule = (catalog) => {
  const { scopeParts, money } = catalog.checks;
  const sum = sumOfMoney(money);

  return (posting) => {
    const { sections } = posting.document;
    if (sections.some(({ ownKind }) => ownKind === 'scope')) return [];
    const isSized = {
      team: () =>
        posting
          .places('teamSized')
          .some((place) => hasSize(posting, place) && !isRightBehind(posting, 'served', place)),
      budget: () => posting.places('budgetSized').some((place) => hasSize(posting, place, sum)),
      systems: () => false,
    };
    const absent = parts.filter((name) => !isStated(catalog, posting, name) && !isSized[name]());
    return absent.length < 2
      ? []
      : [missing(catalog, posting, 'team', { missing: absent.map((name) => scopeParts[name]).join(', ') })];
  };
};

/** By its currency, by "k" or "million", or by its length alone. */
function sumOfMoney({ signs, currencies, thousands, large }: Checks['money']): RegExp {
  const units = anyOf([...currencies, ...thousands, ...large]);
  const inWords = wholeWords([...currencies, ...large.filter((word) => word.length > 4)]);
  return new RegExp(`${anyOf(signs)}|${inWords}|\\d\\s?(?:${units})${ends}|(?:\\d[.,'’]?){5}`, 'iu');
}

/**
 * Whether a size, or a blank for one, stands beside a place in its sentence or line: a number before it or behind a
 * mark, or on either side what is given.
 */
function hasSize(
  { document: { text, paragraphs }, sentenceAt, says, isBlank }: CheckedPosting,
  { start, end, text: words }: TextRange,
  size?: RegExp,
): boolean {
  // The cells of a row are sentences of their own.
  const paragraph = rangeAt(paragraphs, start);
  const around = paragraph?.kind === 'row' ? paragraph : (sentenceAt(start) ?? lineAt(text, start));
  const before = { start: Math.max(around.start, start - farthestBefore), end: start };
  const near = { start: before.start, end: Math.min(around.end, end + farthestBehind) };
  const said = text.slice(near.start, near.end);
  if (isBlank(near)) return true;
  if (size) return size.test(said);
  // "A division of 600"
  if (words.includes(' ') && /^ \d/.test(text.slice(end, near.end))) return true;
  return (
    /\d/.test(text.slice(before.start, start)) ||
    says('numbers', before) ||
    numberBehind.test(text.slice(end, near.end))
  );
}
