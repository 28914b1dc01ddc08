import type { Catalog } from '../../catalog/catalog.ts';
import { createParsePosting, type ParsePosting } from '../parse/parsePosting.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { createIdentifyPosting } from './identifyPosting.ts';
import type { PostingIdentity } from './postingIdentity.ts';

/** A Markdown text taken apart, and what it is: not every one is a posting. */
export interface ReadPosting {
  readonly document: PostingDocument;
  readonly identity: PostingIdentity;
}

/** @param isPosting the user's settings say that it is a posting */
export type ReadText = (text: string, isPosting?: boolean) => ReadPosting;

/** Prepares to read any Markdown text. */
export function createReadPosting(
  catalog: Catalog,
  parse: ParsePosting = createParsePosting(catalog),
): ReadText {
  const identify = createIdentifyPosting(catalog);
  return (text, isPosting = false) => {
    const document = parse(text);
    return { document, identity: identify(document, { isPosting }) };
  };
}
