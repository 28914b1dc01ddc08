import { oncePer } from '../../oncePer.ts';
import type { ReadPosting } from '../identify/readPosting.ts';
import type { CatalogData } from '../../catalog/catalog.ts';
import { createFindTerms } from '../match/terms.ts';
import { countTerms, createSimilarities, createToVector, type TermCounts } from '../match/termVectors.ts';
import { anyOf, wholeWords } from '../parse/anyOf.ts';
import { statesDuty } from '../parse/kindAt.ts';
import { lastUpTo } from '../parse/rangeSearch.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import type { Range, TextRange } from '../parse/range.ts';
import type { Claim } from './claim.ts';
import type { FindClaims } from './findClaims.ts';
import { createHolderOf } from './holderOf.ts';
import { ownersOfAll, readThirdPerson } from './readStatements.ts';
import { createVocabulary } from './vocabulary.ts';
import { wordsIn } from './wordsIn.ts';
import { isOneOf } from '../../isOneOf.ts';

/** A bullet of the first posting and one of the second that say nearly the same. */
export interface AlikeBullets {
  readonly first: TextRange;
  readonly second: TextRange;
  /** From 0 to 1, where 1 is the same words. */
  readonly similarity: number;
}

export interface Overlap {
  /** Most alike first. A bullet stands in one pair only. */
  readonly pairs: readonly AlikeBullets[];
  /** How many bullets that say what the person does the postings have, without the boilerplate of the house. */
  readonly compared: { readonly first: number; readonly second: number };
  /** Pairs among the bullets of the posting that has fewer, from 0 to 1. */
  readonly share: number;
}

/** @param others further postings of the same house: what recurs in them is its boilerplate */
export type FindOverlap = (
  first: ReadPosting,
  second: ReadPosting,
  others?: readonly PostingDocument[],
) => Overlap;

interface Duty {
  readonly content: TextRange;
  readonly counts: TermCounts;
  /** The same for bullets of the same words. */
  readonly key: string;
  /** Ids of the owners to whom the bullet gives all that it speaks of. */
  readonly owners: readonly string[];
  /** Terms of what it is for: "agencies for the shop". */
  readonly purpose: ReadonlySet<string>;
}

/** So much of a bullet is read for what it is for. */
const longestRead = 300;
/** Bullets of a posting that are compared; real ones have fewer than a hundred. */
const most = 400;

/**
 * Finds bullets that are alike in meaning in two postings. Only those that say what the person does: benefits, the
 * company, pay and how to apply are the same in all postings of a house, and requirements may be. "Work with the CTO,
 * who owns the IT budget" says what somebody else does.
 */
export function createFindOverlap(
  {
    ownership,
    sections,
    signs,
    synonyms,
  }: Pick<CatalogData, 'ownership' | 'sections' | 'signs' | 'synonyms'>,
  findClaims: FindClaims,
): FindOverlap {
  const { least, boilerplate, routine } = synonyms.overlap;
  const isRoutine = new RegExp(wholeWords(routine), 'iu');
  const findTerms = createFindTerms(synonyms);
  const vocabulary = createVocabulary(ownership);
  const holderOf = createHolderOf({ ownership, signs }, vocabulary);

  const { wholes, qualifiers, purposes, ends } = ownership.claims;
  const [whole, stops] = [new Set(wholes.flatMap(findTerms)), anyOf([...ends, ...qualifiers])];
  const purposePattern = new RegExp(
    `\\s(?:${anyOf(purposes)})\\s+(.+?)(?=\\s+(?:${stops})\\s|[.,;:()]|$)`,
    'iu',
  );
  const purposeOf = ({ text }: TextRange): ReadonlySet<string> => {
    const said = purposePattern.exec(text.slice(0, longestRead))?.[1] ?? '';
    return new Set(findTerms(said).filter((term) => !whole.has(term)));
  };

  /** By its own words, else by a heading of no known kind that says who holds it: "What our CTO owns". */
  const ownersOf = (document: PostingDocument, content: Range): readonly string[] => {
    const owners = ownersOfAll(vocabulary, wordsIn(document, content));
    const section = document.sections[lastUpTo(document.sections, content.start)];
    if (owners.length > 0 || !section || section.kind || section.heading.level < 2) return owners;
    const words = wordsIn(document, section.heading.title);
    return words.flatMap((_, at) => {
      const owner = vocabulary.owner(words, at);
      const holds = owner && readThirdPerson(vocabulary, words, at + owner.length) !== undefined;
      return holds ? [owner.value.id] : [];
    });
  };

  const dutiesOf = oncePer(
    (document: PostingDocument): readonly Duty[] =>
      document.bullets
        .filter(
          ({ start, content }) =>
            statesDuty(document, start, 'likely', { sections }) && !isRoutine.test(content.text),
        )
        .slice(0, most)
        .map(({ content }) => {
          const terms = findTerms(content.text);
          return {
            content,
            counts: countTerms(terms),
            key: terms.join(' '),
            owners: ownersOf(document, content),
            purpose: purposeOf(content),
          };
        })
        .filter(({ key }) => key !== ''),
    new WeakMap(),
  );

  /** Without "lead the engineering team" beside "lead the IT team": alike, and the work of two. */
  const sameWork = (
    alike: readonly AlikeBullets[],
    one: ReadPosting,
    two: ReadPosting,
  ): readonly AlikeBullets[] => {
    if (alike.length === 0) return alike;
    const [ones, twos] = [findClaims(one).claims, findClaims(two).claims];
    return alike.filter(({ first, second }) => !areApart(inside(ones, first), inside(twos, second)));
  };

  return (first, second, others = []) => {
    const corpus = others.map(dutiesOf);
    const isOwn = isNotBoilerplate(corpus, boilerplate);
    const ownDuties = (posting: ReadPosting): readonly Duty[] => {
      const holder = holderOf(posting);
      const isHeld = ({ owners }: Duty): boolean => owners.length === 0 || isOneOf(owners, holder?.id);
      return dutiesOf(posting.document).filter((duty) => isOwn(duty) && isHeld(duty));
    };
    const [ones, twos] = [ownDuties(first), ownDuties(second)];
    const all = [...ones, ...twos, ...corpus.flat()].map(({ counts }) => counts);
    const toVector = createToVector(all, synonyms.groupWeight);
    const similaritiesTo = createSimilarities(twos.map(({ counts }) => toVector(counts)));
    const alike = ones.flatMap(({ content, counts, purpose }) =>
      [...similaritiesTo(toVector(counts))].flatMap((similarity, i) =>
        similarity < least || areForOthers(purpose, twos[i]!.purpose)
          ? []
          : { first: content, second: twos[i]!.content, similarity: rounded(similarity) },
      ),
    );
    const pairs = sameWork(eachOnce(alike), first, second);
    const fewer = Math.min(ones.length, twos.length);
    return {
      pairs,
      compared: { first: ones.length, second: twos.length },
      share: fewer === 0 ? 0 : pairs.length / fewer,
    };
  };
}

function isNotBoilerplate(corpus: readonly (readonly Duty[])[], often: number): (duty: Duty) => boolean {
  const holders = countTerms(corpus.flatMap((duties) => [...new Set(duties.map(({ key }) => key))]));
  return ({ key }) => (holders.get(key) ?? 0) < often;
}

/** Sums of fractions differ in their last digits where the words are as alike, and reach a little more than 1. */
function rounded(similarity: number): number {
  return Math.round(similarity * 1e6) / 1e6;
}

/** Most alike first; among equals those that stand first, as they do in what is given. */
function eachOnce(alike: readonly AlikeBullets[]): readonly AlikeBullets[] {
  const taken = new Set<TextRange>();
  return alike
    .toSorted((a, b) => b.similarity - a.similarity)
    .filter(({ first, second }) => {
      if (taken.has(first) || taken.has(second)) return false;
      taken.add(first).add(second);
      return true;
    });
}

/** Whether each is for something that the other is not: "agencies for the shop" and "agencies for our offices". */
function areForOthers(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  const hasOwn = (terms: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    [...terms].some((term) => !others.has(term));
  return hasOwn(one, two) && hasOwn(two, one);
}

function inside(claims: readonly Claim[], { start, end }: Range): readonly Claim[] {
  return claims.filter(({ place }) => start <= place.start && place.end <= end);
}

/** Whether both speak of a domain, and never of the same one. */
function areApart(ones: readonly Claim[], twos: readonly Claim[]): boolean {
  const areSame = (one: Claim, two: Claim): boolean =>
    one.domain === two.domain && (!one.side || !two.side || one.side === two.side);
  return ones.length > 0 && twos.length > 0 && !ones.some((one) => twos.some((two) => areSame(one, two)));
}
