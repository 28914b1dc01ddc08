import * as vscode from 'vscode';
import { loadCatalog } from '../../host/loadCatalog.ts';
import type { Log } from '../../host/log.ts';
import { commands, ownersScheme, registerCommand } from '../../host/manifest.ts';
import type { PostingTargets } from '../../host/postingTargets.ts';
import type { LoadSearch, NewPostings } from '../postings/index.ts';
import { OwnersDocument } from './ownersDocument.ts';

interface OwnersFeature {
  readonly log: Log;
  readonly targets: PostingTargets;
  readonly loadNewPostings: () => Promise<NewPostings>;
  readonly loadSearch: LoadSearch;
}

/** Who owns what by the postings of the workspace, and the posting that belongs beside one. */
export function register(
  context: vscode.ExtensionContext,
  { log, targets, loadNewPostings, loadSearch }: OwnersFeature,
): void {
  const page = new OwnersDocument(loadSearch);
  const dependencies = { page, targets, loadSearch };
  context.subscriptions.push(
    page,
    vscode.workspace.registerFileSystemProvider(ownersScheme, page, {
      isReadonly: true,
      isCaseSensitive: true,
    }),
    registerCommand(commands.showOwners, log, async () => {
      const { showOwners } = await import('./ownersCommands.ts');
      await showOwners(dependencies);
    }),
    registerCommand(commands.copyOwners, log, async () => {
      const { copyOwners } = await import('./ownersCommands.ts');
      await copyOwners(dependencies);
    }),
    registerCommand(commands.insertOwners, log, async () => {
      const { insertOwners } = await import('./ownersCommands.ts');
      await insertOwners(dependencies);
    }),
    registerCommand(commands.newMatchingPosting, log, async (argument) => {
      const [catalog, newPostings, { newMatchingPosting }] = await Promise.all([
        loadCatalog(),
        loadNewPostings(),
        import('./newMatchingPosting.ts'),
      ]);
      await newMatchingPosting({ catalog, log, newPostings, loadSearch }, argument);
    }),
    registerCommand(commands.goToClaim, log, async () => {
      const { goToClaim } = await import('./ownersCommands.ts');
      await goToClaim(dependencies);
    }),
  );
}
