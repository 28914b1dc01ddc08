import { lowerWords } from './lowerWords.ts';
import { replaceable, replacementsOf } from './replacedWords.ts';
import type { CreateRule } from './rule.ts';

/** "He or she" and the like, where the sentence is not a legal one. */
export const createPronounPair: CreateRule = ({ checks }) => {
  const instead = replacementsOf(checks.pronounPairs);
  return ({ document, wording }) =>
    wording('pronounPairs').map((place) =>
      replaceable(document, place, instead.get(lowerWords(place.text)), { safe: true }),
    );
};
