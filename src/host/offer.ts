import * as vscode from 'vscode';
import { asCommand, asSetting, commands, settings } from './manifest.ts';

/** A message with what can be done about it, by the titles of the commands. */
export function offer(message: string, ...actions: readonly vscode.Command[]): void {
  const titles = actions.map(({ title }) => title);
  void vscode.window.showInformationMessage(message, ...titles).then((chosen) => {
    const action = actions.find(({ title }) => title === chosen);
    if (!action) return;
    const args: readonly unknown[] = action.arguments ?? [];
    void vscode.commands.executeCommand(action.command, ...args);
  });
}

/** Where there is none yet, a posting can be written. */
export function offerNewPosting(message: string): void {
  offer(message, newPosting());
}

function newPosting(): vscode.Command {
  return asCommand(commands.newPosting, vscode.l10n.t('New Posting'));
}

/** @param unmatched where the settings say to look, if no file is there */
export function offerFirstPosting(unmatched?: readonly string[]): void {
  if (!vscode.workspace.workspaceFolders) {
    offer(
      vscode.l10n.t('No folder is open. Open the one with your postings, or write one.'),
      { command: 'vscode.openFolder', title: vscode.l10n.t('Open Folder') },
      newPosting(),
    );
  } else if (!unmatched) {
    offerNewPosting(
      vscode.l10n.t('There is no posting in this workspace. Open a folder that has one, or write one.'),
    );
  } else {
    const where = unmatched.join(', ') || '[]';
    offer(
      vscode.l10n.t('No file is where the settings say to look for postings: {0}', where),
      asSetting(settings.postingFiles, vscode.l10n.t('Change Where to Look')),
    );
  }
}
