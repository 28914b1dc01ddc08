import * as vscode from 'vscode';
import { isExecutivePosting } from '../../core/posting/owners/executivePosting.ts';
import { createFindState, type PostingState } from '../../core/posting/postingState.ts';
import { isoDay } from '../../host/isoDay.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadPostings, type ReadPosting } from '../../host/loadPostings.ts';
import { isShownOnly } from '../../host/shownOnly.ts';
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
  token?: vscode.CancellationToken,
): Promise<readonly ExecutivePosting[]> {
  const { postings } = await search.find(token ? { token } : {});
  // The search hears of new files a little later than they are open.
  const open = vscode.workspace.textDocuments
    .filter((document) => {
      const { languageId, isUntitled, uri } = document;
      const isHere = isUntitled || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
      return languageId === 'markdown' && !isShownOnly(document) && isHere;
    })
    .map(({ uri }) => uri);
  const known = new Set(postings.map(({ uri }) => uri.toString()));
  const found = await Promise.all([
    // Gone since it was found, or closed since: then it is not there.
    ...postings.map(({ uri }) => readExecutivePosting(uri, true).catch(() => undefined)),
    ...open
      .filter((uri) => !known.has(uri.toString()))
      .map((uri) => readExecutivePosting(uri).catch(() => undefined)),
  ]);
  return found.filter((one) => one !== undefined).sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}

/**
 * The posting at an address; `undefined` for one of another role and for other files. Throws if it cannot be read.
 *
 * @param isPosting it is known for one by its place
 */
export async function readExecutivePosting(
  uri: vscode.Uri,
  isPosting = false,
): Promise<ExecutivePosting | undefined> {
  const [{ states }, { readFile }] = await Promise.all([loadCatalog(), loadPostings()]);
  const posting = await readFile(uri, isPosting);
  if (!isExecutivePosting(posting.identity)) return undefined;
  const state = createFindState(states)(posting.document, posting.identity.kind, isoDay(new Date()));
  return { uri, posting, state };
}
