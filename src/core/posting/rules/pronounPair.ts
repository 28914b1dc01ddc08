import type { PostingDocument } from '../parse/postingDocument.ts';
import { textRange, type TextRange } from '../parse/range.ts';
import { lowerWords } from '../phrases/lowerWords.ts';
import { replaceable, replacementsOf } from './replacedWords.ts';
import type { CreateRule } from './rule.ts';

/** "He or she" and the like, where the sentence is not a legal one. */
export const createPronounPair: CreateRule = ({ checks }) => {
  const instead = replacementsOf(checks.pronounPairs);
  return ({ document, wording }) =>
    wording('pronounPairs').map((place) =>
      replaceable(document, withBracket(document, place), instead.get(lowerWords(place.text)), {
        // The verb behind three of them may be one of several people.
        safe: !/\/.*\//.test(place.text),
      }),
    );
};

/** "(s)he": words are found from their first letter on. */
function withBracket({ text }: PostingDocument, place: TextRange): TextRange {
  const isOpened = text[place.start - 1] === '(' && place.text.includes(')') && !place.text.includes('(');
  return isOpened ? textRange(text, place.start - 1, place.end) : place;
}
