import type { Domains } from '../../catalog/domainsSchema.ts';
import { fieldName } from '../parse/frontMatterField.ts';
import { normalWords } from '../parse/normalize.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';

/** The organisation that the front matter of a posting names, in plain small words; empty where it names none. */
export type OrganisationOf = (document: PostingDocument) => string;

export function createOrganisationOf({
  organisationKeys,
}: Pick<Domains, 'organisationKeys'>): OrganisationOf {
  const names = new Set(organisationKeys.map(fieldName));
  const known = new WeakMap<PostingDocument, string>();
  return (document) => {
    let name = known.get(document);
    if (name === undefined) {
      const field = document.frontMatter?.fields().find((field) => field.value && names.has(field.name));
      name = normalWords(field?.value ?? '').join(' ');
      known.set(document, name);
    }
    return name;
  };
}
