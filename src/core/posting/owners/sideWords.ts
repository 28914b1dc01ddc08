import type { Side } from '../../catalog/advisorSchema.ts';
import type { Domains } from '../../catalog/domainsSchema.ts';
import { anyOf, wholeWords } from '../parse/anyOf.ts';

/** So much of the text behind is read. */
const longest = 80;

export interface SideWords {
  /**
   * To which side the text behind the name of a domain narrows it; to none where it names both or neither. Right in
   * front only the product can stand: "our product's data strategy", "our product, an ERP".
   */
  readonly narrowedTo: (before: string, behind: string) => Side | undefined;
  /** Whether a text names what customers use, or who they are. */
  readonly saysProduct: (text: string) => boolean;
  /** The side that a text names, where it is only one. */
  readonly sideOf: (text: string) => Side | undefined;
}

/** Prepares to tell the side by what stands behind a domain, or anywhere in a text. */
export function createSideWords({
  qualifiers,
  sides,
  articles,
}: Pick<Domains['claims'], 'qualifiers' | 'sides' | 'articles'>): SideWords {
  const narrowing = new RegExp(`^\\s+(?:${anyOf(qualifiers)})\\s+([^.,;:()!?]+)`, 'iu');
  const names = (words: readonly string[]): RegExp => new RegExp(wholeWords(words), 'iu');
  const [product, internal] = [names(sides.product), names(sides.internal)];
  const sideOf = (text: string): Side | undefined => {
    const isProduct = product.test(text);
    return isProduct === internal.test(text) ? undefined : isProduct ? 'product' : 'internal';
  };
  const ofProduct = new RegExp(
    `${wholeWords(sides.product)}(?:['’]s?)?(?:,\\s+(?:${anyOf(articles)}))?\\s+$`,
    'iu',
  );
  return {
    narrowedTo(before, behind) {
      if (ofProduct.test(before.slice(-longest))) return 'product';
      return sideOf(narrowing.exec(behind.slice(0, longest))?.[1] ?? '');
    },
    saysProduct: (text) => product.test(text),
    sideOf,
  };
}
