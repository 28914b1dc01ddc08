import type { Domains } from '../../catalog/domainsSchema.ts';
import { anyOf } from '../phrases/anyOf.ts';
import type { Side } from './claim.ts';

/** So much of the text behind is read. */
const longest = 80;

/** To which side the text behind the name of a domain narrows it; to none where it names both or neither. */
export function createSideOf({
  qualifiers,
  sides,
}: Pick<Domains['claims'], 'qualifiers' | 'sides'>): (behind: string) => Side | undefined {
  const narrowing = new RegExp(`^\\s+(?:${anyOf(qualifiers)})\\s+([^.,;:()!?]+)`, 'iu');
  const names = (words: readonly string[]): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(words)})(?![\\p{L}\\p{N}])`, 'iu');
  const [product, internal] = [names(sides.product), names(sides.internal)];
  return (behind) => {
    const words = narrowing.exec(behind.slice(0, longest))?.[1] ?? '';
    if (product.test(words) === internal.test(words)) return undefined;
    return product.test(words) ? 'product' : 'internal';
  };
}
