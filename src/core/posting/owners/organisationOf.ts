import type { Signs } from '../../catalog/postingSchema.ts';
import { firstField } from '../parse/frontMatterField.ts';
import { normalText } from '../parse/normalize.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';

/** The organisation that the front matter of a posting names, in plain small words; empty where it names none. */
export type OrganisationOf = (document: PostingDocument) => string;

/** Prepares to read the organisation, once for each document. */
export function createOrganisationOf({ organisationKeys }: Pick<Signs, 'organisationKeys'>): OrganisationOf {
  const known = new WeakMap<PostingDocument, string>();
  return (document) => {
    let name = known.get(document);
    if (name === undefined) {
      const fields = document.frontMatter?.fields() ?? [];
      const field = firstField(fields, organisationKeys, ({ value }) => Boolean(value));
      name = normalText(field?.value ?? '');
      known.set(document, name);
    }
    return name;
  };
}
