import type { PostingDocument } from '../parse/postingDocument.ts';
import type { PostingIdentity } from '../identify/postingIdentity.ts';
import { isExecutivePosting } from './executivePosting.ts';

interface KnownPosting {
  readonly document: PostingDocument;
  readonly identity: PostingIdentity;
}

/**
 * The texts that tell what is boilerplate of the house when two postings are compared: of all further postings, but
 * beside a CTO's and a CIO's of those for such roles alone. A check that follows every change can read no others, and
 * whoever compares the two by hand is to see the same.
 */
export function houseTexts(
  compared: readonly PostingIdentity[],
  further: readonly KnownPosting[],
): readonly PostingDocument[] {
  const areExecutive = compared.every(isExecutivePosting);
  return further
    .filter(({ identity }) => !areExecutive || isExecutivePosting(identity))
    .map(({ document }) => document);
}
