import type { TextRange } from '../parse/range.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { beginsSentence } from './judgement.ts';
import { replaceable, replacementsOf } from './replacedWords.ts';
import { lowerWords } from './lowerWords.ts';
import type { CreateRule } from './rule.ts';

/** What says more of a word that stands for a heading. */
const explanation = /^[*_]*(?::[*_]*| ?[-–—]) +\S+ +\S+ +\S/;

/** Words that say nothing about the work, unless the sentence goes on to say it. */
export const createBuzzword: CreateRule = ({ checks }) => {
  const instead = replacementsOf(checks.buzzwords);
  return (posting) =>
    posting
      .wording('buzzwords')
      .filter((place) => !isExplained(posting, place))
      .map((place) =>
        replaceable(posting.document, place, instead.get(lowerWords(place.text)), { safe: false }),
      );
};

function isExplained({ document: { text }, sentenceAt, says }: CheckedPosting, place: TextRange): boolean {
  const sentence = sentenceAt(place.start);
  if (!sentence) return false;
  const rest = { start: place.end, end: sentence.end };
  if (says('examples', rest)) return true;
  return beginsSentence(text, sentence, place) && explanation.test(text.slice(rest.start, rest.end));
}
