import * as vscode from 'vscode';
import type { Log } from '../../host/log.ts';
import { commands, registerCommand, walkthrough } from '../../host/manifest.ts';

export function register(context: vscode.ExtensionContext, { log }: { readonly log: Log }): void {
  context.subscriptions.push(
    registerCommand(commands.getStarted, log, () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false),
    ),
  );
}
