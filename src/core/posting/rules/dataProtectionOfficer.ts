import { isInContentLanguage } from '../identify/postingIdentity.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { replaceBy } from './edits.ts';
import type { CreateRule, RuleFinding, RuleFix } from './rule.ts';
import type { Range, TextRange } from '../parse/range.ts';

/** Behind the title: who holds it, by name or address. */
const somebody =
  /^\s*:\s*(?:\p{Lu}[\p{Ll}.]*(?:[ -]\p{Lu}\p{Ll}+){1,3}[ \t]*(?:[,;(]|[\r\n]|$)|\S{1,64}@\S)/u;
/** How far words may stand before the title that they belong to. */
const near = 30;

/** The duty of data protection officer given to a CTO or CIO; working with that officer is no finding. */
export const createDataProtectionOfficer: CreateRule =
  ({ checks }) =>
  (posting) => {
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

/** Whether the sentence goes on with "work with" there: not behind "the CTO is" or "take on the". */
function canStand({ within, sentenceAt }: CheckedPosting, acting: Range, place: TextRange): boolean {
  const isOf = (list: 'dpoVerbs' | 'dpoOpenings'): boolean =>
    within(list, acting).some(({ start }) => start === acting.start);
  const isFirst = sentenceAt(acting.start)?.start === acting.start;
  return acting === place || isOf('dpoVerbs') || (isFirst && isOf('dpoOpenings'));
}

/** The words that give the duty: "act as the …", or a bullet that begins with the title. */
function actingBefore(
  { document: { text }, sentenceAt, within }: CheckedPosting,
  place: TextRange,
): Range | undefined {
  const sentence = sentenceAt(place.start);
  if (!sentence) return undefined;
  const before = (list: 'dpoActing' | 'dpoBeside'): Range | undefined => {
    const range = { start: Math.max(sentence.start, place.start - 2 * near), end: place.start };
    return within(list, range).findLast(({ end }) => place.start - end <= near);
  };
  if (before('dpoBeside')) return undefined;
  const acting = before('dpoActing');
  if (acting) return acting;
  const isLabel = somebody.test(text.slice(place.end, place.end + 100));
  return sentence.bullet !== undefined && sentence.start === place.start && !isLabel ? place : undefined;
}
