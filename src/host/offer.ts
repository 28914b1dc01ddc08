import * as vscode from 'vscode';
import { asCommand, asSetting, commands, settings } from './manifest.ts';

/** A message with one thing to do, by the title of the command. */
export function offer(message: string, { command, title, arguments: args = [] }: vscode.Command): void {
  void vscode.window.showInformationMessage(message, title).then((chosen) => {
    if (chosen === title) void vscode.commands.executeCommand(command, ...(args as readonly unknown[]));
  });
}

/** Where there is none yet, a posting can be written. */
export function offerNewPosting(message: string): void {
  offer(message, asCommand(commands.newPosting, vscode.l10n.t('New Posting')));
}

/** @param unmatched where the settings say to look, if no file is there */
export function offerFirstPosting(unmatched?: readonly string[]): void {
  if (!unmatched) {
    offerNewPosting(
      vscode.l10n.t('There is no posting in this workspace. Open a folder that has one, or write one.'),
    );
    return;
  }
  const where = unmatched.join(', ') || '[]';
  offer(
    vscode.l10n.t('No file is where the settings say to look for postings: {0}', where),
    asSetting(settings.postingFiles, vscode.l10n.t('Change Where to Look')),
  );
}
