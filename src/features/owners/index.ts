import type * as vscode from 'vscode';
import { loadCatalog } from '../../host/loadCatalog.ts';
import type { Log } from '../../host/log.ts';
import { commands, ownersScheme, registerCommand } from '../../host/manifest.ts';
import { registerReadOnlyFiles } from '../../host/readOnlyFiles.ts';
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
  const ofPage = (name: 'showOwners' | 'copyOwners' | 'insertOwners' | 'goToClaim'): vscode.Disposable =>
    registerCommand(commands[name], log, async () => {
      const ownersCommands = await import('./ownersCommands.ts');
      await ownersCommands[name]({ page, targets, loadSearch });
    });
  context.subscriptions.push(
    page,
    registerReadOnlyFiles(ownersScheme, page),
    ofPage('showOwners'),
    ofPage('copyOwners'),
    ofPage('insertOwners'),
    ofPage('goToClaim'),
    registerCommand(commands.newMatchingPosting, log, async (argument) => {
      const [catalog, newPostings, { newMatchingPosting }] = await Promise.all([
        loadCatalog(),
        loadNewPostings(),
        import('./newMatchingPosting.ts'),
      ]);
      await newMatchingPosting({ catalog, log, newPostings, loadSearch }, argument);
    }),
  );
}
