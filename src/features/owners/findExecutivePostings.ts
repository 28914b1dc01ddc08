import * as vscode from 'vscode';
import { isExecutivePosting } from '../../core/posting/owners/executivePosting.ts';
import { createFindState, type PostingState } from '../../core/posting/postingState.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadPostings, type ReadPosting } from '../../host/loadPostings.ts';
import type { PostingSearch } from '../postings/index.ts';

/** A CTO or CIO posting as it is now, saved or not. */
export interface ExecutivePosting {
  readonly uri: vscode.Uri;
  readonly posting: ReadPosting;
  readonly state: PostingState;
}

/** The postings for a CTO, a CIO or one person in both roles, drafts included, in the order of their paths. */
export async function findExecutivePostings(
  search: PostingSearch,
  token: vscode.CancellationToken,
): Promise<readonly ExecutivePosting[]> {
  const { postings } = await search.find({ token });
  // The search hears of new files a little later than they are open.
  const open = vscode.workspace.textDocuments
    .filter(({ languageId, isUntitled, uri }) => {
      return languageId === 'markdown' && (isUntitled || vscode.workspace.getWorkspaceFolder(uri));
    })
    .map(({ uri }) => uri);
  const known = new Set(postings.map(({ uri }) => uri.toString()));
  const found = await Promise.all([
    ...postings.map(({ uri }) => readExecutivePosting(uri, true)),
    ...open.filter((uri) => !known.has(uri.toString())).map((uri) => readExecutivePosting(uri)),
  ]);
  return found.filter((one) => one !== undefined).sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}

/**
 * The posting at an address; `undefined` for one of another role, for other files, and for what cannot be read.
 *
 * @param isPosting it is known for one by its place
 */
export async function readExecutivePosting(
  uri: vscode.Uri,
  isPosting = false,
): Promise<ExecutivePosting | undefined> {
  const [{ states }, { readFile }] = await Promise.all([loadCatalog(), loadPostings()]);
  try {
    const posting = await readFile(uri, isPosting);
    if (!isExecutivePosting(posting.identity)) return undefined;
    const state = createFindState(states)(posting.document, posting.identity.kind, today());
    return { uri, posting, state };
  } catch {
    // Deleted since, or not for our eyes.
    return undefined;
  }
}

/** By the calendar of the person. */
function today(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
