import type { CatalogData } from '../../catalog/catalog.ts';
import { statesDuty } from '../parse/kindAt.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import type { TextRange } from '../parse/range.ts';
import { createFindTerms } from './terms.ts';
import { countTerms, createSimilarities, createToVector, type TermCounts } from './termVectors.ts';

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
  first: PostingDocument,
  second: PostingDocument,
  others?: readonly PostingDocument[],
) => Overlap;

interface Duty {
  readonly content: TextRange;
  readonly counts: TermCounts;
  /** The same for bullets of the same words. */
  readonly key: string;
}

/** Bullets of a posting that are compared; real ones have fewer than a hundred. */
const most = 400;

/**
 * Finds bullets that are alike in meaning in two postings. Only those that say what the person does: benefits, the
 * company, pay and how to apply are the same in all postings of a house, and requirements may be.
 */
export function createFindOverlap({
  sections,
  synonyms,
}: Pick<CatalogData, 'sections' | 'synonyms'>): FindOverlap {
  const { least, boilerplate } = synonyms.overlap;
  const findTerms = createFindTerms(synonyms);

  const known = new WeakMap<PostingDocument, readonly Duty[]>();
  const dutiesOf = (document: PostingDocument): readonly Duty[] => {
    const duties = known.get(document) ?? findDuties(document);
    known.set(document, duties);
    return duties;
  };
  const findDuties = (document: PostingDocument): readonly Duty[] => {
    const duties: Duty[] = [];
    for (const { start, content } of document.bullets) {
      if (!statesDuty(document, start, 'likely', { sections })) continue;
      const terms = findTerms(content.text);
      if (terms.length > 0) duties.push({ content, counts: countTerms(terms), key: terms.join(' ') });
      if (duties.length === most) break;
    }
    return duties;
  };

  return (first, second, others = []) => {
    const corpus = others.map(dutiesOf);
    const isOwn = isNotBoilerplate(corpus, boilerplate);
    const [ones, twos] = [dutiesOf(first).filter(isOwn), dutiesOf(second).filter(isOwn)];
    const all = [...ones, ...twos, ...corpus.flat()].map(({ counts }) => counts);
    const toVector = createToVector(all, synonyms.groupWeight);
    const similaritiesTo = createSimilarities(twos.map(({ counts }) => toVector(counts)));
    const alike = ones.flatMap(({ content, counts }) =>
      [...similaritiesTo(toVector(counts))].flatMap((similarity, i) =>
        similarity < least
          ? []
          : { first: content, second: twos[i]!.content, similarity: Math.min(1, similarity) },
      ),
    );
    const pairs = eachOnce(alike);
    const fewer = Math.min(ones.length, twos.length);
    return {
      pairs,
      compared: { first: ones.length, second: twos.length },
      share: fewer === 0 ? 0 : pairs.length / fewer,
    };
  };
}

function isNotBoilerplate(corpus: readonly (readonly Duty[])[], often: number): (duty: Duty) => boolean {
  const holders = new Map<string, number>();
  for (const duties of corpus) {
    for (const key of new Set(duties.map((duty) => duty.key))) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return ({ key }) => (holders.get(key) ?? 0) < often;
}

/** Most alike first; among equals those that stand first. */
function eachOnce(alike: readonly AlikeBullets[]): readonly AlikeBullets[] {
  const taken = new Set<TextRange>();
  return alike
    .toSorted(
      (a, b) =>
        b.similarity - a.similarity || a.first.start - b.first.start || a.second.start - b.second.start,
    )
    .filter(({ first, second }) => {
      if (taken.has(first) || taken.has(second)) return false;
      taken.add(first).add(second);
      return true;
    });
}
