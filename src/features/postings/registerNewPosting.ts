import type * as vscode from 'vscode';
import { loadCatalog } from '../../host/loadCatalog.ts';
import type { Log } from '../../host/log.ts';
import { commands, registerCommand } from '../../host/manifest.ts';
import type { LoadSearch } from './postingSearch.ts';
import type { NewPostings } from './newPosting.ts';

interface NewPostingDependencies {
  readonly log: Log;
  readonly loadSearch: LoadSearch;
}

/** Registers New Posting, and gives what writes postings to those who have a decision. */
export function registerNewPosting(
  context: vscode.ExtensionContext,
  { log, loadSearch }: NewPostingDependencies,
): () => Promise<NewPostings> {
  const load = async (): Promise<NewPostings> => {
    const [catalog, { createNewPostings }] = await Promise.all([loadCatalog(), import('./newPosting.ts')]);
    return createNewPostings(catalog, loadSearch);
  };
  context.subscriptions.push(
    registerCommand(commands.newPosting, log, async (request) => (await load()).create(request)),
  );
  return load;
}
