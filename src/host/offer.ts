import * as vscode from 'vscode';
import { executeCommand, type commands } from './manifest.ts';

/** A message with one thing to do. */
export function offer(
  message: string,
  action: string,
  command: (typeof commands)[keyof typeof commands],
): void {
  void vscode.window.showInformationMessage(message, action).then((chosen) => {
    if (chosen === action) void executeCommand(command);
  });
}
