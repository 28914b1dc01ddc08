import type * as vscode from 'vscode';
import { commands, registerCommand } from '../../host/manifest.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import type { Log } from '../../host/log.ts';
import type { PostingTargets } from '../../host/postingTarget.ts';
import type { SnippetCommands } from './snippetCommands.ts';

interface SnippetFeature {
  readonly log: Log;
  readonly targets: PostingTargets;
}

/** Inserting and copying: from the palette, the tree and the wizard. */
export function register(context: vscode.ExtensionContext, { log, targets }: SnippetFeature): void {
  const load = async (): Promise<SnippetCommands> => {
    const [catalog, { createSnippetCommands }] = await Promise.all([
      loadCatalog(),
      import('./snippetCommands.ts'),
    ]);
    return createSnippetCommands({ catalog, targets });
  };
  context.subscriptions.push(
    registerCommand(commands.insertSnippet, log, async (request) => (await load()).insertSnippet(request)),
    registerCommand(commands.insertEntries, log, async (clicked, selected) =>
      (await load()).insertEntries(clicked, selected),
    ),
    registerCommand(commands.copyEntries, log, async (clicked, selected) =>
      (await load()).copyEntries(clicked, selected),
    ),
  );
}
