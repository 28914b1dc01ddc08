import * as vscode from 'vscode';
import { isoDay } from '../../core/isoDay.ts';
import { isExecutivePosting } from '../../core/posting/owners/isExecutivePosting.ts';
import { createIsOwnerPosting, type IsOwnerPosting } from '../../core/posting/owners/titledOwner.ts';
import { isKeptMarkdown } from '../../host/isKeptMarkdown.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadPostings } from '../../host/loadPostings.ts';
import { documentsInTabs } from '../../host/textTabs.ts';
import type { PostingSearch, TakenPosting, Wanted } from '../postings/index.ts';

/**
 * The postings for a CTO, a CIO or one person in both roles as they are now, saved or not, drafts included; in the order
 * of their paths.
 */
export function findExecutivePostings(
  search: PostingSearch,
  token?: vscode.CancellationToken,
): Promise<readonly TakenPosting[]> {
  return findPostings(search, 'executives', isExecutivePosting, token);
}

/** Those and the postings for everybody else who may own a domain; none where there are only such. */
export async function findOwnerPostings(
  search: PostingSearch,
  token?: vscode.CancellationToken,
): Promise<readonly TakenPosting[]> {
  const isOwnerPosting = createIsOwnerPosting(await loadCatalog());
  const found = await findPostings(search, 'owners', isOwnerPosting, token);
  return found.some(({ identity }) => isExecutivePosting(identity)) ? found : [];
}

async function findPostings(
  search: PostingSearch,
  whose: Wanted,
  isWanted: IsOwnerPosting,
  token: vscode.CancellationToken | undefined,
): Promise<readonly TakenPosting[]> {
  const found: TakenPosting[] = [];
  await search.find({
    whose,
    ...(token && { token }),
    take: (posting) => found.push(posting),
  });
  const known = new Set(found.map(({ uri }) => uri.toString()));
  // The search hears of new files a little later than they are open.
  const open = documentsInTabs().filter((document) => {
    const { isUntitled, uri } = document;
    const isHere = isUntitled || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
    return isKeptMarkdown(document) && isHere && !known.has(uri.toString());
  });
  const further = await Promise.all(
    open.map(async (document) => {
      if (!(await isKept(document))) return undefined;
      // Closed since: then it is not there.
      return readPosting(document.uri, isWanted).catch(() => undefined);
    }),
  );
  return [...found, ...further.filter((one) => one !== undefined)].sort((a, b) =>
    a.uri.path < b.uri.path ? -1 : 1,
  );
}

/** Whether it is on disk, or has something to save; of a file that is gone VS Code may leave the tab. */
async function isKept({ isDirty, isUntitled, uri }: vscode.TextDocument): Promise<boolean> {
  if (isDirty || isUntitled) return true;
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** The posting at an address; `undefined` for one of another role and for other files. Throws if it cannot be read. */
export function readExecutivePosting(uri: vscode.Uri): Promise<TakenPosting | undefined> {
  return readPosting(uri, isExecutivePosting);
}

async function readPosting(uri: vscode.Uri, isWanted: IsOwnerPosting): Promise<TakenPosting | undefined> {
  const { readFile, findState } = await loadPostings();
  const posting = await readFile(uri);
  if (!isWanted(posting.identity)) return undefined;
  const state = findState(posting.document, posting.identity.kind, isoDay(new Date()));
  return { uri, ...posting, state };
}
