import type { Range, TextRange } from '../parse/range.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { beginsSentence } from './judgement.ts';
import { lowerWords } from '../phrases/lowerWords.ts';
import { lastUpTo, overlaps } from '../parse/rangeSearch.ts';
import { replaceable, replacementsOf } from './replacedWords.ts';
import type { CreateRule } from './rule.ts';

/** Right behind "looking for": "a new Chief Technology Officer". */
const wantedTitle = /^(?:\s\p{Ll}{1,6}){0,2}(?:\s\p{Lu}[^\s.,;]*)*/u;
/** So much is searched for a name: a longer text is no sentence. */
const farthestName = 1000;
const fullName = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

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

/** Whether the sentence has named the person before, or says what this person will do and the one before meant nobody else. */
function meansCandidate(posting: CheckedPosting, place: TextRange): boolean {
  const { document, firstWithin, sentenceAt, sectionAt } = posting;
  const { text, sentences } = document;
  const sentence = sentenceAt(place.start);
  if (!sentence) return false;
  const candidate = firstWithin('candidate', { start: sentence.start, end: place.start });
  if (candidate) return !namesSomebody(posting, { start: candidate.end, end: place.start });
  const verb = firstWithin('modalVerbs', { start: place.end, end: Math.min(sentence.end, place.end + 10) });
  if (!beginsSentence(text, sentence, place) || !verb || verb.start > place.end + 2) return false;
  const before = sentences[lastUpTo(sentences, sentence.start) - 1];
  if (!before || sectionAt(before.start) !== sectionAt(sentence.start)) return true;
  const meant = firstWithin('candidate', before) ?? firstWithin('wanted', before);
  if (!meant) return false;
  const title = wantedTitle.exec(text.slice(meant.end, before.end))![0];
  return !namesSomebody(posting, { start: meant.end + title.length, end: before.end });
}

/** Somebody who is there already, by a title or by a name of two words. */
function namesSomebody({ document: { text }, says }: CheckedPosting, range: Range): boolean {
  const first = text.slice(range.start, Math.min(range.end, range.start + farthestName));
  return says('leaders', range) || says('persons', range) || fullName.test(first);
}
