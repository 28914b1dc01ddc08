import * as vscode from 'vscode';

/** A message with one thing to do, by the title of the command. */
export function offer(message: string, { command, title, arguments: args = [] }: vscode.Command): void {
  void vscode.window.showInformationMessage(message, title).then((chosen) => {
    if (chosen === title) void vscode.commands.executeCommand(command, ...(args as readonly unknown[]));
  });
}
