import * as vscode from 'vscode';
import { isObject } from '../../core/isObject.ts';
import { settings } from '../../host/manifest.ts';

/**
 * Switches a check off in the settings of the workspace, where the other levels stay as they are. Of several folders
 * the one that has set a level for it keeps it for itself: there the folder's setting changes. Anything but levels by
 * check is replaced.
 */
export async function switchOffCheck(code: unknown, uri: unknown): Promise<void> {
  if (typeof code !== 'string' || !(uri instanceof vscode.Uri)) return;
  const configuration = vscode.workspace.getConfiguration(undefined, uri);
  const { workspaceValue, workspaceFolderValue } = configuration.inspect(settings.checksLevels) ?? {};
  const [levels, target] =
    isObject(workspaceFolderValue) && code in workspaceFolderValue
      ? [workspaceFolderValue, vscode.ConfigurationTarget.WorkspaceFolder]
      : [isObject(workspaceValue) ? workspaceValue : {}, vscode.ConfigurationTarget.Workspace];
  await configuration.update(settings.checksLevels, { ...levels, [code]: 'off' }, target);
  const message = vscode.l10n.t('{0} is off in the settings of this workspace', code);
  vscode.window.setStatusBarMessage(message, 5_000);
}
