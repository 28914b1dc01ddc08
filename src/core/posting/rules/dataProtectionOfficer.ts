import type { Catalog } from '../../catalog/catalog.ts';
import { isInContentLanguage } from '../identify/postingIdentity.ts';
import { anyOf, ends, wholeWords } from '../parse/anyOf.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { replaceBy } from './edits.ts';
import type { CreateRule, RuleFinding, RuleFix } from './rule.ts';
import type { Range, TextRange } from '../parse/range.ts';

/** Behind the title: who holds it, by name or address. */
const somebody =
  /^\s*:\s*(?:\p{Lu}[\p{Ll}.]*(?:[ -]\p{Lu}\p{Ll}+){1,3}[ \t]*(?:[,;(]|[\r\n]|$)|\S{1,64}@\S)/u;
/** Between those words and the title, where the sentence gives no other office as well. */
const article = /^\s+(?:\p{L}+\s+)?$/u;
/** How far words that give the duty may stand before the title, and words that do not. */
const [farthest, near] = [45, 30];

/** The duty of data protection officer given to a CTO or CIO; working with that officer is no finding. */
export const createDataProtectionOfficer: CreateRule = ({ checks }) => {
  const actingBefore = createActingBefore(checks);
  return (posting) => {
    const { document, identity } = posting;
    const seen = new Set<number>();
    return posting.places('dpo').flatMap((place): readonly RuleFinding[] => {
      if (posting.isBlank(place)) return [];
      const acting = actingBefore(posting, place);
      // "Act as data protection officer (DPO)" says it once.
      if (!acting || seen.has(acting.start)) return [];
      seen.add(acting.start);
      const range = { start: acting.start, end: place.end };
      const fixes = (): readonly RuleFix[] =>
        isInContentLanguage(identity) && canStand(posting, acting, place)
          ? [{ title: 'beside', edits: [replaceBy(document.text, range, checks.additions.beside)] }]
          : [];
      return [{ range, message: 'found', fixes }];
    });
  };
};

/** Whether the sentence goes on with "work with" there: not behind "the CTO is" or "take on the", nor for two offices. */
function canStand(
  { document: { text }, within, sentenceAt }: CheckedPosting,
  acting: Range,
  place: TextRange,
): boolean {
  const isOf = (list: 'dpoVerbs' | 'dpoOpenings'): boolean =>
    within(list, acting).some(({ start }) => start === acting.start);
  const isFirst = sentenceAt(acting.start)?.start === acting.start;
  if (acting === place) return true;
  const isAlone = article.test(text.slice(acting.end, place.start));
  return isAlone && (isOf('dpoVerbs') || (isFirst && isOf('dpoOpenings')));
}

/** Finds the words that give the duty: "act as the …", or a bullet that begins with the title. */
function createActingBefore({
  dpoOfOthers,
}: Catalog['checks']): (posting: CheckedPosting, place: TextRange) => Range | undefined {
  // "You will be supported by a …"
  const ofOthers = new RegExp(wholeWords(dpoOfOthers.between), 'iu');
  // "The role of … (DPO) is filled externally"
  const saidOfIt = new RegExp(`^[*_]*(?: \\(\\p{L}+\\))?\\)? (?:${anyOf(dpoOfOthers.behind)})${ends}`, 'iu');

  return ({ document: { text }, sentenceAt, within }, place) => {
    const sentence = sentenceAt(place.start);
    if (!sentence || saidOfIt.test(text.slice(place.end, place.end + farthest))) return undefined;
    const before = (list: 'dpoActing' | 'dpoBeside' | 'dpoHeld', distance: number): readonly Range[] => {
      const range = { start: Math.max(sentence.start, place.start - 2 * farthest), end: place.start };
      return within(list, range).filter(({ end }) => place.start - end <= distance);
    };
    if (before('dpoBeside', near).length > 0) return undefined;
    const held = before('dpoHeld', farthest);
    const acting = before('dpoActing', farthest).findLast(
      ({ end }) => !held.some((one) => one.end === end) && !ofOthers.test(text.slice(end, place.start)),
    );
    if (acting) return acting;
    const isLabel = somebody.test(text.slice(place.end, place.end + 100));
    return sentence.bullet !== undefined && sentence.start === place.start && !isLabel ? place : undefined;
  };
}
