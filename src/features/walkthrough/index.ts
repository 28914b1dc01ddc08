import * as vscode from 'vscode';
import { commands, registerCommand, walkthrough } from '../../host/manifest.ts';

export function register(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    registerCommand(commands.getStarted, () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false),
    ),
  );
}
