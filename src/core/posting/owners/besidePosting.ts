import type { PostingDocument } from '../parse/postingDocument.ts';
import type { PostingIdentity } from '../identify/postingIdentity.ts';

/** The open posting of the CIO beside that of the CTO of the same organisation, or the other way round. */
export interface BesidePosting {
  readonly document: PostingDocument;
  readonly identity: PostingIdentity;
  /** Further CTO and CIO postings: what recurs in them is boilerplate of the house. */
  readonly others: readonly PostingDocument[];
}
