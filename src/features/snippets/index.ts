import * as vscode from 'vscode';
import { commands, entriesMimeType, registerCommand } from '../../host/manifest.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import type { Log } from '../../host/log.ts';
import type { PostingTargets } from '../../host/postingTargets.ts';
import type { SnippetCommands } from './snippetCommands.ts';

interface SnippetFeature {
  readonly log: Log;
  readonly targets: PostingTargets;
}

/** Inserting and copying: from the palette, the tree and the wizard; and by dragging. */
export function register(
  context: vscode.ExtensionContext,
  { log, targets }: SnippetFeature,
): vscode.DocumentDropEditProvider {
  const load = async (): Promise<SnippetCommands> => {
    const [catalog, { createSnippetCommands }] = await Promise.all([
      loadCatalog(),
      import('./snippetCommands.ts'),
    ]);
    return createSnippetCommands({ catalog, targets, log });
  };
  const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('markdown', 'posting');
  const drop: vscode.DocumentDropEditProvider = {
    async provideDocumentDropEdits(document, position, dataTransfer, token) {
      const item = dataTransfer.get(entriesMimeType);
      if (!item) return undefined;
      const { version } = document;
      const [catalog, { dropEntries }] = await Promise.all([loadCatalog(), import('./dropEntries.ts')]);
      return dropEntries(catalog, { document, version, position, item, kind, token });
    },
  };
  const inserting = new Set<unknown>();
  context.subscriptions.push(
    vscode.languages.registerDocumentDropEditProvider({ language: 'markdown' }, drop, {
      providedDropEditKinds: [kind],
      dropMimeTypes: [entriesMimeType],
    }),
    registerCommand(commands.insertSnippet, log, async (request) => (await load()).insertSnippet(request)),
    registerCommand(commands.insertEntries, log, async (clicked, selected) => {
      // The second click of a double click would find the text changed by the first one.
      if (inserting.has(clicked)) return;
      inserting.add(clicked);
      try {
        await (await load()).insertEntries(clicked, selected);
      } finally {
        inserting.delete(clicked);
      }
    }),
    registerCommand(commands.copyEntries, log, async (clicked, selected) =>
      (await load()).copyEntries(clicked, selected),
    ),
  );
  return drop;
}
