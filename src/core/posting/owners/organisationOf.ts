import type { Signs } from '../../catalog/postingSchema.ts';
import { firstField } from '../parse/frontMatterField.ts';
import { normalText } from '../parse/normalize.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';

/** The organisation that the front matter of a posting names, in plain small words; empty where it names none. */
export type OrganisationOf = (document: PostingDocument) => string;

/** The same as it is written; `undefined` where the front matter names none. */
export function organisationName(
  { organisationKeys }: Pick<Signs, 'organisationKeys'>,
  { frontMatter }: PostingDocument,
): string | undefined {
  return firstField(frontMatter?.fields() ?? [], organisationKeys, ({ value }) => Boolean(value))?.value;
}

/** Prepares to read the organisation, once for each document. */
export function createOrganisationOf(signs: Pick<Signs, 'organisationKeys'>): OrganisationOf {
  const known = new WeakMap<PostingDocument, string>();
  return (document) => {
    let name = known.get(document);
    if (name === undefined) {
      name = normalText(organisationName(signs, document) ?? '');
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
  signs: Pick<Signs, 'organisationKeys'>,
  documents: readonly PostingDocument[],
): readonly (string | undefined)[] {
  const names = documents.map((document) => organisationName(signs, document));
  const several = new Set(names.flatMap((name) => (name === undefined ? [] : normalText(name)))).size > 1;
  return several ? names : [];
}
