import type { CatalogData } from '../../catalog/catalog.ts';
import { companyIn } from '../house/houseFrontMatter.ts';
import { normalText } from '../parse/normalize.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';

type Content = Pick<CatalogData, 'signs'>;

/** The organisation that a posting names, in plain small words; empty where it names none. */
export type OrganisationOf = (document: PostingDocument) => string;

/** Prepares to read the organisation, once for each document. */
export function createOrganisationOf(content: Content): OrganisationOf {
  const known = new WeakMap<PostingDocument, string>();
  return (document) => {
    let name = known.get(document);
    if (name === undefined) {
      name = normalText(companyIn(content, document) ?? '');
      known.set(document, name);
    }
    return name;
  };
}

/**
 * By the index of a posting: its organisation as it is written, where the postings name more than one and the table
 * has to tell them apart.
 */
export function severalOrganisations(
  content: Content,
  documents: readonly PostingDocument[],
): readonly (string | undefined)[] {
  const names = documents.map((document) => companyIn(content, document));
  const several = new Set(names.flatMap((name) => (name === undefined ? [] : normalText(name)))).size > 1;
  return several ? names : [];
}
