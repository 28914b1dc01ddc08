import { isExecutiveRole, isInContentLanguage, isPosting } from '../identify/postingIdentity.ts';
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
  const rank = ({ identity }: T): number =>
    (identity.audience.value === readers ? 0 : 4) +
    (isExecutiveRole(identity.role.value) ? 0 : 2) +
    (isInContentLanguage(identity) ? 0 : 1);
  return examples.filter(({ identity }) => isPosting(identity)).sort((a, b) => rank(a) - rank(b));
}
