import type { TextRange } from '../parse/range.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { beginsSentence } from './judgement.ts';
import { lowerWords } from '../phrases/lowerWords.ts';
import { overlaps } from '../parse/rangeSearch.ts';
import { replaceable, replacementsOf } from './replacedWords.ts';
import type { CreateRule } from './rule.ts';

/** Titles and pronouns of one gender, pronouns only where they mean the person who is looked for. */
export const createGenderedWord: CreateRule = ({ checks }) => {
  const titles = replacementsOf(checks.titles);
  const pronouns = replacementsOf(checks.pronouns);
  return (posting) => {
    const { document, wording } = posting;
    const pairs = posting.places('pronounPairs');
    const meant = wording('pronouns').filter(
      (place) =>
        !overlaps(pairs, place) && !isBesideSlash(document.text, place) && meansCandidate(posting, place),
    );
    return [
      ...wording('titles').map((place) =>
        replaceable(document, place, titles.get(lowerWords(place.text)), { safe: true }),
      ),
      ...meant.map((place) =>
        replaceable(document, place, pronouns.get(lowerWords(place.text)), { safe: false }),
      ),
    ];
  };
};

/** "She/her" and the like. */
function isBesideSlash(text: string, { start, end }: TextRange): boolean {
  return text[start - 1] === '/' || text[end] === '/' || text[end] === ')';
}

/** Whether the sentence has named the person before, or says what this person will do. */
function meansCandidate({ document, says, within, sentenceAt }: CheckedPosting, place: TextRange): boolean {
  const sentence = sentenceAt(place.start);
  if (!sentence) return false;
  if (says('candidate', { start: sentence.start, end: place.start })) return true;
  const [verb] = within('modalVerbs', { start: place.end, end: Math.min(sentence.end, place.end + 10) });
  return beginsSentence(document.text, sentence, place) && verb !== undefined && verb.start <= place.end + 2;
}
