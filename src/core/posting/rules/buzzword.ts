import type { TextRange } from '../parse/range.ts';
import { isRightBehind, type CheckedPosting } from './checkedPosting.ts';
import { beginsSentence } from './judgement.ts';
import { replaceable, replacementsOf } from './replacedWords.ts';
import { lowerWords } from './lowerWords.ts';
import type { CreateRule, RuleFinding } from './rule.ts';

/** What says more of a word that stands for a heading. */
const explanation = /^[*_]*(?::[*_]*| ?[-–—]) +\S+ +\S+ +\S/;

/** Words that say nothing about the work, unless the sentence goes on to say it, and words on age. */
export const createBuzzword: CreateRule = ({ checks }) => {
  const instead = replacementsOf([...checks.buzzwords, ...checks.ageOfPerson]);
  return (posting) => {
    const replaced = (place: TextRange): RuleFinding =>
      replaceable(posting.document, place, instead.get(lowerWords(place.text)), { safe: false });
    const buzzwords = posting.wording('buzzwords').filter((place) => !isExplained(posting, place));
    const onAge = posting.wording('ageOfPerson').filter((place) => isWanted(posting, place));
    return [...buzzwords.map(replaced), ...onAge.map((place) => ({ ...replaced(place), message: 'age' }))];
  };
};

/** Whether the advert says that it looks for such a person. */
function isWanted(posting: CheckedPosting, place: TextRange): boolean {
  const { kindAt, sentenceAt } = posting;
  const begins = sentenceAt(place.start)?.start === place.start;
  return (begins && kindAt(place.start) === 'requirements') || isRightBehind(posting, 'wanted', place);
}

function isExplained({ document: { text }, sentenceAt, says }: CheckedPosting, place: TextRange): boolean {
  const sentence = sentenceAt(place.start);
  if (!sentence) return false;
  const rest = { start: place.end, end: sentence.end };
  if (says('examples', rest)) return true;
  return beginsSentence(text, sentence, place) && explanation.test(text.slice(rest.start, rest.end));
}
