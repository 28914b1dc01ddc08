import type { TextRange } from '../parse/range.ts';
import { wholeWords } from '../parse/anyOf.ts';
import { isRightBehind, type CheckedPosting } from './checkedPosting.ts';
import { beginsSentence } from './judgement.ts';
import { replaceable, replacementsOf } from './replacedWords.ts';
import { lowerWords } from '../phrases/lowerWords.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { fixWith, replaceBy } from './edits.ts';
import type { CreateRule, RuleFinding, RuleFix } from './rule.ts';

/** What says more of a word that stands for a heading. */
const explanation = /^[*_]*(?::[*_]*| ?[-–—]) +\S+ +\S+ +\S/;

/** What stands between a title and the name of the company: a mark, or a word such as "at". */
const behindTitle = /(?:[,|@(–-]|\s\p{Ll}+) ?$/u;
/** Longer words are cut, and are none. */
const longestNoun = 40;
/** How far back is looked for a denial, or for the end of a title; and what may stand behind a denial. */
const farthest = 60;
const fewWords = /^(?:[\s,]+[\p{L}'’-]+){0,5}[\s,]+$/u;

/** A word right behind, without marks of emphasis or of a list. */
const nextWord = /^ ([\p{L}][\p{L}'’-]*)/u;

/** Words that say nothing about the work, unless the sentence goes on to say it, and words on age. */
export const createBuzzword: CreateRule = ({ checks, ownership, synonyms }) => {
  // Of what hangs together with words before, "experienced and" would hang in the air.
  const joinedBefore = new RegExp(`(?:[,&]|${wholeWords(ownership.claims.joins)})\\s*$`, 'iu');
  const contrast = new RegExp(wholeWords(ownership.claims.contrasts), 'iu');
  const instead = replacementsOf([...checks.buzzwords, ...checks.ageOfPerson, ...checks.ageOfTeam]);
  const beforeNoun = new Set(
    checks.buzzwords.flatMap((row) => (row.beforeNoun ? row.words.map(lowerWords) : [])),
  );
  const functionWords = new Set(synonyms.functionWords.map((word) => word.toLowerCase()));

  /** Without the word, where a noun stands behind it: "a rockstar engineer". */
  const leftOut = ({ text }: PostingDocument, { start, end, text: words }: TextRange): readonly RuleFix[] => {
    if (!beforeNoun.has(lowerWords(words)) || joinedBefore.test(text.slice(Math.max(0, start - 6), start)))
      return [];
    const [found = '', noun = ''] = nextWord.exec(text.slice(end, end + longestNoun)) ?? [];
    if (noun === '' || functionWords.has(noun.toLowerCase())) return [];
    return fixWith('remove', [replaceBy(text, { start, end: end + found.length }, noun)]);
  };

  return (posting) => {
    const find = (
      list: 'buzzwords' | 'ageOfPerson' | 'ageOfTeam',
      message: string,
      isMeant: IsMeant,
    ): readonly RuleFinding[] =>
      posting.wording(list).flatMap((place) => {
        if (!isMeant(posting, place) || isDenied(posting, place, contrast)) return [];
        const { document } = posting;
        const found = replaceable(document, place, instead.get(lowerWords(place.text)), { safe: false });
        const fixes = (): readonly RuleFix[] => [...leftOut(document, place), ...(found.fixes?.() ?? [])];
        return [{ ...found, fixes, message }];
      });
    return [
      ...find('buzzwords', 'found', isUnexplained),
      ...find('ageOfPerson', 'age', isWanted),
      ...find('ageOfTeam', 'age', isUnexplained),
    ];
  };
};

/** "People, not ninjas"; not "not a startup, but a fast-paced company". */
function isDenied(
  { document: { text }, sentenceAt, within }: CheckedPosting,
  { start }: TextRange,
  contrast: RegExp,
): boolean {
  const from = Math.max(sentenceAt(start)?.start ?? start, start - farthest);
  return within('denied', { start: from, end: start }).some(({ end }) => {
    const between = text.slice(end, start);
    return fewWords.test(between) && !contrast.test(between);
  });
}

type IsMeant = (posting: CheckedPosting, place: TextRange) => boolean;

/** Whether the advert says that it looks for such a person. */
function isWanted(posting: CheckedPosting, place: TextRange): boolean {
  const { kindAt, sentenceAt } = posting;
  const begins = sentenceAt(place.start)?.start === place.start;
  return (begins && kindAt(place.start) === 'requirements') || isRightBehind(posting, 'wanted', place);
}

function isUnexplained(
  { document: { text }, title, sentenceAt, says }: CheckedPosting,
  place: TextRange,
): boolean {
  const { start, end } = place;
  const sentence = sentenceAt(start);
  // "Synergy Health": a name; in the title "CTO, Synergy Health".
  const isNamed = /^\p{Lu}/u.test(place.text) && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
  const isBehindTitle = (): boolean =>
    title.start < start &&
    end <= title.end &&
    behindTitle.test(text.slice(Math.max(title.start, start - farthest), start));
  if (isNamed && (sentence || isBehindTitle())) return false;
  if (!sentence) return true;
  const rest = { start: end, end: sentence.end };
  if (says('examples', rest)) return false;
  return !(beginsSentence(text, sentence, place) && explanation.test(text.slice(rest.start, rest.end)));
}
