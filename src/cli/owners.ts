import { relative, resolve } from 'node:path';
import type { Catalog } from '../core/catalog/catalog.ts';
import { isExecutivePosting } from '../core/posting/owners/isExecutivePosting.ts';
import { onlyRoleNote, postingNote } from '../core/posting/owners/postingNote.ts';
import { createComparing } from '../core/posting/owners/comparing.ts';
import { severalCompanies } from '../core/posting/house/companyIn.ts';
import { relativeLink } from '../core/posting/owners/relativeLink.ts';
import { renderOwnersPage, type NamedPosting } from '../core/posting/owners/renderOwners.ts';
import { createIsOwnerPosting } from '../core/posting/owners/titledOwner.ts';
import { whoOwnsWhat } from '../core/posting/owners/whoOwnsWhat.ts';
import { createFindState } from '../core/posting/identify/postingState.ts';
import { arePostings, count } from './count.ts';
import type { Output } from './output.ts';
import { ownersStrings } from './ownersStrings.ts';
import { readPostings, type ReadMarkdown } from './readPostings.ts';
import { withSlashes } from './withSlashes.ts';

export interface OwnersRequest {
  readonly paths: readonly string[];
}

/** The page "Who Owns What" over the postings for a CTO, a CIO and others who may own a domain among the files. */
export async function owners(catalog: Catalog, { paths }: OwnersRequest, today: string): Promise<Output> {
  const isOwnerPosting = createIsOwnerPosting(catalog);
  const read = await readPostings(catalog, paths, isOwnerPosting);
  const postings = read.postings
    .filter(({ identity }) => isOwnerPosting(identity))
    .sort((a, b) => (resolve(a.path) < resolve(b.path) ? -1 : 1));
  const text = postings.some(({ identity }) => isExecutivePosting(identity))
    ? page(catalog, postings, today)
    : noneText(read.postings.length, read.files);
  return { text, problems: read.problems, exitCode: read.problems.length > 0 ? 2 : 0 };
}

function page(catalog: Catalog, postings: readonly ReadMarkdown[], today: string): string {
  const { findClaims } = createComparing(catalog);
  const findState = createFindState(catalog.states);
  const claiming = postings.map((posting) => ({
    document: posting.document,
    claims: findClaims(posting),
  }));
  const companies = severalCompanies(
    catalog,
    postings.map(({ document }) => document),
  );
  const named = postings.map(({ path, document, identity }, i): NamedPosting => {
    const name = withSlashes(relative('', path));
    return {
      name,
      note: postingNote(identity, findState(document, identity.kind, today), ownersStrings),
      company: companies[i],
      address: (line) => relativeLink('', name, line),
    };
  });
  const note = onlyRoleNote(
    postings.map(({ identity }) => identity),
    ownersStrings,
  );
  return renderOwnersPage(whoOwnsWhat(catalog, claiming), named, ownersStrings, note);
}

function noneText(postings: number, files: number): string {
  const found = `${postings} of ${count(files, 'file')}`;
  if (postings === 0) return `${found} ${arePostings(files)}.\n`;
  if (postings === 1) return `${found} is a posting, and not for a CTO or a CIO.\n`;
  return `${found} are postings, none of them for a CTO or a CIO.\n`;
}
