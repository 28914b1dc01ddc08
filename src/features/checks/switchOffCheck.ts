import * as vscode from 'vscode';
import { settings } from '../../host/manifest.ts';

type Levels = Readonly<Record<string, unknown>>;

/**
 * Switches a check off in the settings of the workspace, where the other levels stay as they are. Of several folders the
 * one that has set a level for it keeps it for itself: there the folder's setting changes.
 */
export async function switchOffCheck(code: unknown, uri: unknown): Promise<void> {
  if (typeof code !== 'string' || !(uri instanceof vscode.Uri)) return;
  const configuration = vscode.workspace.getConfiguration(undefined, uri);
  const { workspaceValue = {}, workspaceFolderValue = {} } =
    configuration.inspect<Levels>(settings.checksLevels) ?? {};
  const [levels, target] =
    code in workspaceFolderValue
      ? [workspaceFolderValue, vscode.ConfigurationTarget.WorkspaceFolder]
      : [workspaceValue, vscode.ConfigurationTarget.Workspace];
  await configuration.update(settings.checksLevels, { ...levels, [code]: 'off' }, target);
  const message = vscode.l10n.t('{0} is off in the settings of this workspace', code);
  vscode.window.setStatusBarMessage(message, 5_000);
}
