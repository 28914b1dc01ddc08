import type { Readers } from './readers.ts';
import type { ExamplePosting } from '../house/houseForm.ts';

/**
 * The postings among the files, best example first: written for the same readers, for a CTO or CIO, in English; else
 * in the order given.
 */
export function proposeExamples<T extends ExamplePosting>(
  examples: readonly T[],
  readers: Readers,
): readonly T[] {
  const rank = ({ identity: { audience, role, language } }: T): number =>
    (audience.value === readers ? 0 : 4) +
    (role.value === undefined || role.value === 'another' ? 2 : 0) +
    (language.value === undefined || language.value === 'en' ? 0 : 1);
  return examples.filter(isPosting).sort((a, b) => rank(a) - rank(b));
}

function isPosting({ identity: { kind } }: ExamplePosting): boolean {
  return kind.value === 'advert' || kind.value === 'role-description' || kind.value === 'template';
}
