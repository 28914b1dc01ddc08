import type * as vscode from 'vscode';
import { loadCatalog } from '../../host/loadCatalog.ts';
import type { Log } from '../../host/log.ts';
import { commands, registerCommand } from '../../host/manifest.ts';
import type { FormlessRequest, NewPostings } from './newPosting.ts';

export type { FormlessRequest, NewPostings };

/** Writing new postings, in the form of the house. */
export function register(
  context: vscode.ExtensionContext,
  { log }: { readonly log: Log },
): () => Promise<NewPostings> {
  const load = async (): Promise<NewPostings> => {
    const [catalog, { createNewPostings }] = await Promise.all([loadCatalog(), import('./newPosting.ts')]);
    return createNewPostings(catalog);
  };
  context.subscriptions.push(
    registerCommand(commands.newPosting, log, async (request) => (await load()).create(request)),
  );
  return load;
}
