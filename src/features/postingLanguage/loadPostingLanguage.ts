import type * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { createCompletionsAt, type PostingCompletion } from '../../core/posting/complete/completionsAt.ts';
import { createFindMissingEntries } from '../../core/posting/complete/findMissingEntries.ts';
import {
  createFindMissingSections,
  planSection,
  type MissingSection,
} from '../../core/posting/complete/findMissingSections.ts';
import type { Insertion } from '../../core/posting/insert/planInsertion.ts';
import { postingRole } from '../../core/posting/identify/postingRole.ts';
import {
  createResponsibilityAt,
  type FoundResponsibility,
} from '../../core/posting/owners/responsibilityAt.ts';
import { createSectionsOfRole } from '../../core/posting/complete/sectionsOfRole.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadOnce } from '../../host/loadOnce.ts';
import { loadPostings, type Postings } from '../../host/loadPostings.ts';

/** What there is to say about a document as it is now; nothing about one that is no posting of a CTO or a CIO. */
export interface PostingLanguage {
  readonly completionsAt: (document: vscode.TextDocument, offset: number) => readonly PostingCompletion[];
  readonly responsibilityAt: (
    document: vscode.TextDocument,
    offset: number,
  ) => FoundResponsibility | undefined;
  readonly missingSections: (document: vscode.TextDocument) => readonly MissingSection[];
  /** Of a section found in the document as it is now. */
  readonly planSection: (document: vscode.TextDocument, section: MissingSection) => readonly Insertion[];
}

export const loadPostingLanguage = loadOnce(prepare);

async function prepare(): Promise<PostingLanguage> {
  const [catalog, postings] = await Promise.all([loadCatalog(), loadPostings()]);
  return createPostingLanguage(catalog, postings);
}

function createPostingLanguage(
  catalog: Catalog,
  { readDocument, matchResponsibility, findClaims }: Postings,
): PostingLanguage {
  const sectionsOfRole = createSectionsOfRole(catalog);
  const findMissingEntries = createFindMissingEntries(catalog, sectionsOfRole, matchResponsibility);
  const findMissingSections = createFindMissingSections(catalog, sectionsOfRole);
  const completionsAt = createCompletionsAt({ catalog, findMissingEntries, findMissingSections });
  const responsibilityAt = createResponsibilityAt(catalog, findClaims);

  return {
    completionsAt: (document, offset) => completionsAt(readDocument(document), offset),
    responsibilityAt(document, offset) {
      const posting = readDocument(document);
      return postingRole(posting.identity) && responsibilityAt(posting, offset);
    },
    missingSections(document) {
      const posting = readDocument(document);
      const role = postingRole(posting.identity);
      return role ? findMissingSections(posting, role, posting.identity.audience.value ?? 'public') : [];
    },
    planSection: (document, section) => planSection(catalog, readDocument(document).document, section),
  };
}
