import { addToList } from '../../addToList.ts';
import { isGroup } from './terms.ts';

/** How often each term is there, or what it weighs there. */
export type TermCounts = ReadonlyMap<string, number>;

/** Weights of terms, of length 1 all together: the similarity of two texts is the sum of their products. */
type TermVector = ReadonlyMap<string, number>;

/** How often each term is there. */
export function countTerms(terms: Iterable<string>): TermCounts {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/**
 * Weighs terms by how rare they are among the documents: TF-IDF, both parts damped, since a few dozen short texts say
 * little of how rare a word really is.
 */
export function createToVector(
  documents: readonly TermCounts[],
  groupWeight: number,
): (counts: TermCounts) => TermVector {
  const holders = countTerms(documents.flatMap((document) => [...document.keys()]));
  const rarity = (term: string): number =>
    Math.sqrt(Math.log(1 + documents.length / (holders.get(term) ?? 1))) * (isGroup(term) ? groupWeight : 1);
  const known = new Map([...holders.keys()].map((term) => [term, rarity(term)]));

  return (counts) => {
    const vector = new Map<string, number>();
    let squares = 0;
    for (const [term, count] of counts) {
      const weight = (1 + Math.log(count)) * (known.get(term) ?? rarity(term));
      vector.set(term, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (const [term, weight] of vector) vector.set(term, weight / length);
    return vector;
  };
}

/** Finds which of the vectors a text is near to. */
export function createSimilarities(vectors: readonly TermVector[]): (vector: TermVector) => Float64Array {
  const places = new Map<string, { readonly index: number; readonly weight: number }[]>();
  vectors.forEach((vector, index) => {
    for (const [term, weight] of vector) addToList(places, term, { index, weight });
  });
  return (vector) => {
    const similarities = new Float64Array(vectors.length);
    for (const [term, weight] of vector) {
      for (const place of places.get(term) ?? []) similarities[place.index]! += weight * place.weight;
    }
    return similarities;
  };
}
