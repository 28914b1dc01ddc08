import { replaceable, replacementsOf } from './replacedWords.ts';
import { lowerWords } from './lowerWords.ts';
import type { CreateRule } from './rule.ts';

/** Words that say nothing about the work. */
export const createBuzzword: CreateRule = ({ checks }) => {
  const instead = replacementsOf(checks.buzzwords);
  return ({ document, wording }) =>
    wording('buzzwords').map((place) =>
      replaceable(document, place, instead.get(lowerWords(place.text)), { safe: false }),
    );
};
