import * as vscode from 'vscode';
import { registerCommand, walkthrough } from '../../host/manifest.ts';

export function register(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    registerCommand('ctoCio.getStarted', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false),
    ),
  );
}
