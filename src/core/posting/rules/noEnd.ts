import type { CheckedPosting } from './checkedPosting.ts';
import { fixWith, insertEntry } from './edits.ts';
import { isStated, missing } from './missingFact.ts';
import type { CreateRule, RuleFix } from './rule.ts';

/** How far the side may stand from the words that it comes first. */
const farthest = 60;

/**
 * One person in both roles, with neither an order of priority nor what ends it. What ends it does not belong in an
 * advert, so there the order alone is missed.
 */
export const createNoEnd: CreateRule = (catalog) => (posting) => {
  if (saysOrder(posting)) return [];
  if (posting.identity.audience.value !== 'public')
    return isStated(catalog, posting, 'end') ? [] : [missing(catalog, posting, 'end')];
  const { insert, behind } = catalog.checks.firstSide;
  const fixes = (): readonly RuleFix[] => fixWith('order', insertEntry(catalog, posting, insert, behind));
  return [{ range: posting.title, message: 'order', fixes }];
};

/** "The product comes first", not "safety comes first". */
function saysOrder({ places, sentenceAt, says, isBlank }: CheckedPosting): boolean {
  return places('priority').some((place) => {
    const sentence = sentenceAt(place.start);
    if (!sentence) return false;
    const near = {
      start: Math.max(sentence.start, place.start - farthest),
      end: Math.min(sentence.end, place.end + farthest),
    };
    return says('sides', near) || isBlank(near);
  });
}
