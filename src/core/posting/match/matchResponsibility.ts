import type { CatalogData } from '../../catalog/catalog.ts';
import type { Responsibility } from '../../catalog/schema.ts';
import { wholeWords } from '../parse/anyOf.ts';
import { createFindTerms, type FindTerms } from './terms.ts';
import { countTerms, createSimilarities, createToVector, type TermCounts } from './termVectors.ts';

interface ResponsibilityMatch {
  readonly responsibility: Responsibility;
  /** From 0 to 1. */
  readonly similarity: number;
  /** Its class; `undefined` where the bullet may as well mean work of the other side, or of anybody who leads. */
  readonly class: Responsibility['class'] | undefined;
}

const otherSide = { product: 'internal', internal: 'product', shared: undefined } as const;

/** The responsibility of the content that a bullet of a posting means, if any is near enough. */
export type MatchResponsibility = (bullet: string) => ResponsibilityMatch | undefined;

/**
 * Compares words, not what they say together: "you will not run IT" comes near to running IT. Whether a bullet states
 * a duty at all is for the caller to know.
 */
export function createMatchResponsibility({
  roles,
  synonyms,
}: Pick<CatalogData, 'roles' | 'synonyms'>): MatchResponsibility {
  const { least, unclear, ...weights } = synonyms.responsibilities;
  const anyLeader = new RegExp(wholeWords(synonyms.anyLeader), 'giu');
  const findTerms = createFindTerms(synonyms);
  const responsibilities = roles.flatMap((role) => role.responsibilities);
  const documents = responsibilities.map((responsibility) => weighFields(responsibility, weights, findTerms));
  const toVector = createToVector(documents, synonyms.groupWeight);
  const similaritiesTo = createSimilarities(documents.map(toVector));

  return (bullet) => {
    const counts = countTerms(findTerms(bullet));
    const similarities = similaritiesTo(toVector(counts));
    const similarity = Math.max(...similarities);
    if (similarity < least) return undefined;
    const nearest = similarities.indexOf(similarity);
    const inCommon = [...counts.keys()].filter((term) => documents[nearest]!.has(term));
    // One word in common is a coincidence, however rare it is.
    if (inCommon.length < 2) return undefined;
    const responsibility = responsibilities[nearest]!;
    const other = otherSide[responsibility.class];
    const isOfAnyLeader =
      other !== undefined &&
      !findTerms(bullet.replace(anyLeader, ' ')).some((term) => inCommon.includes(term));
    const isOfOther = similarities.some(
      (one, i) => responsibilities[i]!.class === other && one >= unclear * similarity,
    );
    return {
      responsibility,
      similarity,
      class: isOfAnyLeader || isOfOther ? undefined : responsibility.class,
    };
  };
}

function weighFields(
  { title, text, keywords = [], explanation }: Responsibility,
  weights: Omit<CatalogData['synonyms']['responsibilities'], 'least' | 'unclear'>,
  findTerms: FindTerms,
): TermCounts {
  const counts = new Map<string, number>();
  const add = (field: string, weight: number): void => {
    for (const term of findTerms(field)) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  add(title, weights.title);
  add(text, weights.text);
  for (const keyword of keywords) add(keyword, weights.keywords);
  add(explanation, weights.explanation);
  return counts;
}
