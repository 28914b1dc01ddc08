import * as vscode from 'vscode';
import { isObject } from '../../core/isObject.ts';
import { logError, logged, reasonOf, type Log } from '../../host/log.ts';
import { settings } from '../../host/manifest.ts';

/**
 * Switches a check off in the settings of the workspace, or in those of the file's folder if they set a level for it.
 * The levels of other checks stay as they are; a setting that is no list of levels is replaced.
 */
export async function switchOffCheck(log: Log, code: unknown, uri: unknown): Promise<void> {
  if (typeof code !== 'string' || !(uri instanceof vscode.Uri)) return;
  const configuration = vscode.workspace.getConfiguration(undefined, uri);
  const { workspaceValue, workspaceFolderValue } = configuration.inspect(settings.checksLevels) ?? {};
  const [levels, target] =
    isObject(workspaceFolderValue) && code in workspaceFolderValue
      ? [workspaceFolderValue, vscode.ConfigurationTarget.WorkspaceFolder]
      : [isObject(workspaceValue) ? workspaceValue : {}, vscode.ConfigurationTarget.Workspace];
  try {
    await configuration.update(settings.checksLevels, { ...levels, [code]: 'off' }, target);
  } catch (error) {
    logError(log, error);
    // Where no folder is open, VS Code has no such settings to show.
    logged(log, sayThatItIsOn(code, error, target));
    return;
  }
  const message = vscode.l10n.t('{0} is off in the settings of this workspace', code);
  vscode.window.setStatusBarMessage(message, 5_000);
}

/** The file of the settings is read-only, or no valid JSON: only there it can be mended. */
async function sayThatItIsOn(
  code: string,
  error: unknown,
  target: vscode.ConfigurationTarget,
): Promise<void> {
  const [open, command] =
    target === vscode.ConfigurationTarget.WorkspaceFolder
      ? [vscode.l10n.t('Open Folder Settings'), 'workbench.action.openFolderSettingsFile']
      : [vscode.l10n.t('Open Workspace Settings'), 'workbench.action.openWorkspaceSettingsFile'];
  const message = vscode.l10n.t('{0} is still on in this workspace: {1}', code, reasonOf(error));
  if ((await vscode.window.showErrorMessage(message, open)) === open)
    await vscode.commands.executeCommand(command);
}
