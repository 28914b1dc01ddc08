/** Every id the manifest and the code share. No other file of `src/` spells one out. */
import * as vscode from 'vscode';

export const views = { roles: 'ctoCio.roles', decisions: 'ctoCio.decisions' } as const;

export const wizardViewType = 'ctoCio.wizard';

/** Scheme of the read-only pages. */
export const pageScheme = 'cto-cio';

export const walkthrough = 'cto-cio-advisor.cto-cio-advisor#ctoCio.getStarted';

/**
 * What each command accepts. Arguments come from menus, keybindings and other extensions, so every command
 * checks them itself.
 */
export interface CommandArguments {
  readonly 'ctoCio.recommend': readonly [];
  readonly 'ctoCio.searchRoles': readonly [];
  readonly 'ctoCio.compareRoles': readonly [];
  readonly 'ctoCio.insertSnippet': readonly [request?: unknown];
  readonly 'ctoCio.newPosting': readonly [request?: unknown];
  readonly 'ctoCio.getStarted': readonly [];
  readonly 'ctoCio.openPage': readonly [entry?: unknown];
  readonly 'ctoCio.insertEntries': readonly [clicked?: unknown, selected?: unknown];
  readonly 'ctoCio.copyEntries': readonly [clicked?: unknown, selected?: unknown];
}

export type CommandId = keyof CommandArguments;

export function registerCommand<K extends CommandId>(
  id: K,
  run: (...args: CommandArguments[K]) => Thenable<unknown>,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, run);
}

/** A command for a tree item or a link. */
export function asCommand<K extends CommandId>(
  id: K,
  title: string,
  ...args: CommandArguments[K]
): vscode.Command {
  return { command: id, title, arguments: [...args] };
}

export function executeCommand<K extends CommandId>(id: K, ...args: CommandArguments[K]): Thenable<unknown> {
  return vscode.commands.executeCommand(id, ...args);
}
