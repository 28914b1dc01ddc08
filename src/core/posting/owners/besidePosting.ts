import type { PostingDocument } from '../parse/postingDocument.ts';
import type { ReadPosting } from '../identify/readPosting.ts';

/** The open posting of the CIO beside that of the CTO of the same company, or the other way round. */
export interface BesidePosting extends ReadPosting {
  /** See `houseTexts`. */
  readonly others: readonly PostingDocument[];
}
