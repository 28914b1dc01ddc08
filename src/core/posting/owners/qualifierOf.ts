import type { Domains } from '../../catalog/domainsSchema.ts';
import { normalWords } from '../parse/normalize.ts';
import { anyOf } from '../phrases/anyOf.ts';

/** Longer ones are read in part, which is enough to tell two of them apart. */
const longest = 80;

/** What the text behind the name of a domain narrows it to, in plain small words; empty where it means all of it. */
export function createQualifierOf({
  qualifiers,
  whole,
}: Pick<Domains['claims'], 'qualifiers' | 'whole'>): (behind: string) => string {
  const narrowing = new RegExp(`^\\s+(?:${anyOf(qualifiers)})\\s+([^.,;:()!?]+)`, 'iu');
  const all = new Set(whole);
  return (behind) => {
    const words = normalWords(narrowing.exec(behind.slice(0, longest))?.[1] ?? '').join(' ');
    return all.has(words) ? '' : words;
  };
}
