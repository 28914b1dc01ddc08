import type * as vscode from 'vscode';
import type { Log } from '../../host/log.ts';
import { commands, registerCommand } from '../../host/manifest.ts';
import type { LoadSearch } from '../postings/index.ts';

interface OverlapFeature {
  readonly log: Log;
  readonly loadSearch: LoadSearch;
}

/** `Find Overlap…`: what two postings say in equal or similar words. Nothing is edited. */
export function register(context: vscode.ExtensionContext, { log, loadSearch }: OverlapFeature): void {
  context.subscriptions.push(
    registerCommand(commands.findOverlap, log, async (first, second) => {
      const { findOverlap } = await import('./findOverlap.ts');
      await findOverlap(loadSearch, first, second);
    }),
  );
}
