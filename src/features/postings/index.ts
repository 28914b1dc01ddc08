import type * as vscode from 'vscode';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadOnce } from '../../host/loadOnce.ts';
import type { Log } from '../../host/log.ts';
import { commands, registerCommand } from '../../host/manifest.ts';
import type { NewPostings } from './newPosting.ts';
import type { LoadSearch } from './postingSearch.ts';
import { PostingsView } from './postingsView.ts';

export type { NewPostings } from './newPosting.ts';
export type { FoundPosting, Wanted } from './postingReader.ts';
export type { LoadSearch, PostingSearch, TakenPosting } from './postingSearch.ts';

export interface PostingsFeature {
  readonly view: PostingsView;
  /** The one search of the workspace; loaded at the first call. */
  readonly loadSearch: LoadSearch;
  /** What writes new postings; loaded at the first call. */
  readonly loadNewPostings: () => Promise<NewPostings>;
}

/** The view "Postings", the search behind it, and writing new postings in the form of the house. */
export function register(context: vscode.ExtensionContext, { log }: { readonly log: Log }): PostingsFeature {
  const loadSearch: LoadSearch = loadOnce(async () => {
    const { PostingSearch } = await import('./postingSearch.ts');
    const created = new PostingSearch(log);
    context.subscriptions.push(created);
    return created;
  });
  const loadNewPostings = async (): Promise<NewPostings> => {
    const [catalog, { createNewPostings }] = await Promise.all([loadCatalog(), import('./newPosting.ts')]);
    return createNewPostings(catalog, loadSearch);
  };
  const view = new PostingsView({ log, loadSearch });
  context.subscriptions.push(
    view,
    registerCommand(commands.newPosting, log, async (request) => (await loadNewPostings()).create(request)),
    registerCommand(commands.refreshPostings, log, () => view.refresh()),
    registerCommand(commands.stopLooking, log, () => view.stop()),
  );
  return { view, loadSearch, loadNewPostings };
}
