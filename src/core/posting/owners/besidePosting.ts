import type { PostingDocument } from '../parse/postingDocument.ts';
import type { PostingIdentity } from '../identify/postingIdentity.ts';

/** The open posting of the CIO beside that of the CTO of the same organisation, or the other way round. */
export interface BesidePosting {
  readonly document: PostingDocument;
  readonly identity: PostingIdentity;
  /** See `houseTexts`. */
  readonly others: readonly PostingDocument[];
}
