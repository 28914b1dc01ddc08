import type { Signs } from '../../catalog/postingSchema.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { createOrganisationOf } from './organisationOf.ts';

/** A posting with where it is. */
export interface PlacedDocument {
  /** Parts joined by `/`. */
  readonly path: string;
  readonly document: PostingDocument;
}

/** Prepares to tell whether two postings are of one organisation, or of one folder where one of them names none. */
export function createBelongTogether(
  signs: Pick<Signs, 'organisationKeys'>,
): (one: PlacedDocument, other: PlacedDocument) => boolean {
  const organisationOf = createOrganisationOf(signs);
  return (one, other) => {
    const [name, otherName] = [organisationOf(one.document), organisationOf(other.document)];
    return name !== '' && otherName !== '' ? name === otherName : folderOf(one) === folderOf(other);
  };
}

function folderOf({ path }: PlacedDocument): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
