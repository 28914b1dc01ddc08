import type { PostingDocument } from '../parse/postingDocument.ts';
import type { PostingIdentity } from '../identify/postingIdentity.ts';
import type { ReadPosting } from '../identify/readPosting.ts';
import { isExecutivePosting } from './isExecutivePosting.ts';

/**
 * The texts that tell what is boilerplate of the house when two postings are compared: of all further postings, but
 * beside a CTO's and a CIO's of those for such roles alone. A check that follows every change can read no others, and
 * whoever compares the two by hand is to see the same.
 */
export function houseTexts(
  compared: readonly PostingIdentity[],
  further: readonly ReadPosting[],
): readonly PostingDocument[] {
  const areExecutive = compared.every(isExecutivePosting);
  return further
    .filter(({ identity }) => !areExecutive || isExecutivePosting(identity))
    .map(({ document }) => document);
}
