import type { CheckedPosting } from './checkedPosting.ts';
import { fixWith } from './edits.ts';
import { insertEntry } from './insertEntry.ts';
import { isStated, missing } from './missingFact.ts';
import type { CreateRule, RuleFix } from './rule.ts';

/** How far the side may stand from the words that it comes first. */
const farthest = 60;
/** "60 %", "70/30", "80:20"; "10:30" is a time */
const figures =
  /\d ?%|(?<!\d)(?:\d0 ?\/ ?\d0|(?:10 ?: ?90|20 ?: ?80|30 ?: ?70|40 ?: ?60|50 ?: ?50|60 ?: ?40|70 ?: ?30|80 ?: ?20|90 ?: ?10))(?!\d)/;

/**
 * One person in both roles, with neither an order of priority nor what ends it. What ends it does not belong in an
 * advert, so there the order alone is missed.
 */
export const createNoEnd: CreateRule = (catalog) => (posting) => {
  if (saysOrder(posting) || saysShares(posting)) return [];
  if (posting.identity.audience.value !== 'public')
    return isStated(catalog, posting, 'end') ? [] : [missing(catalog, posting, 'end')];
  const { insert, behind, ahead } = catalog.checks.firstSide;
  const fixes = (): readonly RuleFix[] =>
    fixWith('order', insertEntry(catalog, posting, { entry: insert, behind, ahead }));
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

/** "Two days a week for the product, three for IT". */
function saysShares({ document: { text, sentences }, within, says }: CheckedPosting): boolean {
  return sentences.some((sentence) => {
    if (!says('shares', sentence) && !figures.test(text.slice(sentence.start, sentence.end))) return false;
    const names = within('internalSide', sentence).filter((name) => name.text === name.text.toUpperCase());
    const sides = within('sides', sentence);
    return sides.length > 0 && sides.length + names.length > 1;
  });
}
