import type * as vscode from 'vscode';
import { registerCommand } from '../../host/manifest.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import type { Log } from '../../host/log.ts';
import { PostingTargets } from '../../host/postingTarget.ts';
import type { SnippetCommands } from './snippetCommands.ts';

/** Inserting and copying: from the palette, the tree and the wizard. */
export function register(context: vscode.ExtensionContext, { log }: { readonly log: Log }): void {
  const targets = new PostingTargets();
  const commands = async (): Promise<SnippetCommands> => {
    const [catalog, { createSnippetCommands }] = await Promise.all([
      loadCatalog(),
      import('./snippetCommands.ts'),
    ]);
    return createSnippetCommands({ catalog, targets, log });
  };
  context.subscriptions.push(
    targets,
    registerCommand('ctoCio.insertSnippet', async (request) => (await commands()).insertSnippet(request)),
    registerCommand('ctoCio.newPosting', async (request) => (await commands()).newPosting(request)),
    registerCommand('ctoCio.insertEntries', async (clicked, selected) =>
      (await commands()).insertEntries(clicked, selected),
    ),
    registerCommand('ctoCio.copyEntries', async (clicked, selected) =>
      (await commands()).copyEntries(clicked, selected),
    ),
  );
}
