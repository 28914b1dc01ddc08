import type { Catalog } from '../catalog/catalog.ts';
import type { Responsibility } from '../catalog/schema.ts';
import { normalWords } from './normalize.ts';

export interface ResponsibilityMatch {
  readonly responsibility: Responsibility;
  /** From 0 to 1, where 1 is the same words. */
  readonly similarity: number;
}

/** The responsibility of the content that a bullet of a posting means, if any is near enough. */
export type MatchResponsibility = (bullet: string) => ResponsibilityMatch | undefined;

/** Words in common among all words of both. */
const nearEnough = 0.6;

export function createMatchResponsibility({ roles }: Pick<Catalog, 'roles'>): MatchResponsibility {
  const known = roles.flatMap(({ responsibilities }) =>
    responsibilities.map((responsibility) => ({
      responsibility,
      words: new Set(normalWords(responsibility.text)),
    })),
  );
  return (bullet) => {
    const words = new Set(normalWords(bullet));
    let best: ResponsibilityMatch | undefined;
    for (const { responsibility, words: others } of known) {
      const common = [...words].filter((word) => others.has(word)).length;
      const similarity = common / (words.size + others.size - common || 1);
      if (similarity > (best?.similarity ?? 0)) best = { responsibility, similarity };
    }
    return best && best.similarity >= nearEnough ? best : undefined;
  };
}
