import type * as vscode from 'vscode';
import type { Postings, ReadPosting } from '../../host/loadPostings.ts';
import { postingGlobs } from '../../host/postingGlobs.ts';
import type { LoadSearch } from '../postings/index.ts';

/** A posting in a file of the workspace. */
export interface WorkspacePosting extends ReadPosting {
  readonly uri: vscode.Uri;
}

/** The postings of the workspace by their path, of any role, taken apart. */
export async function readWorkspacePostings(
  { readFile }: Postings,
  loadSearch: LoadSearch,
): Promise<readonly WorkspacePosting[]> {
  const search = await loadSearch();
  const { postings } = await search.find({ everyRole: true });
  const read = postings.map(async ({ uri }) => {
    try {
      return { uri, ...(await readFile(uri, postingGlobs(uri).areSet)) };
    } catch {
      // Gone since it was found.
      return undefined;
    }
  });
  return (await Promise.all(read)).filter((posting) => posting !== undefined);
}
