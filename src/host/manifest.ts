/** Every id the manifest and the code share. No other file of `src/` spells one out. */
import * as vscode from 'vscode';
import { checkPage } from '../core/pages/pagePath.ts';
import { reporting, type Log } from './log.ts';

export const views = {
  roles: 'ctoCio.roles',
  decisions: 'ctoCio.decisions',
  postings: 'ctoCio.postings',
} as const;

/** For the conditions of the view "Postings": `looking`, `stopped`, `none` or `some`. */
export const postingsKey = 'ctoCio.postingsAre';

/** For the walkthrough: a posting was written, from wherever that was asked for. */
export const postingWrittenKey = 'ctoCio.postingWritten';

export const wizardViewType = 'ctoCio.wizard';

/** Scheme of the read-only pages. */
export const pageScheme = 'cto-cio';

/** Scheme of reviews, comparisons and records that are in no file. */
export const decisionScheme = 'cto-cio-decision';

/** Of entries that are dragged from the tree: a list of ids in JSON. */
export const entriesMimeType = 'application/vnd.cto-cio.entries';

/** Scheme of the page of who owns what. */
export const ownersScheme = 'cto-cio-owners';

export const extensionId = 'cto-cio-advisor.cto-cio-advisor';

export const walkthrough = `${extensionId}#ctoCio.getStarted`;

export const commands = {
  recommend: 'ctoCio.recommend',
  searchRoles: 'ctoCio.searchRoles',
  compareRoles: 'ctoCio.compareRoles',
  insertSnippet: 'ctoCio.insertSnippet',
  newPosting: 'ctoCio.newPosting',
  getStarted: 'ctoCio.getStarted',
  openPage: 'ctoCio.openPage',
  insertEntries: 'ctoCio.insertEntries',
  copyEntries: 'ctoCio.copyEntries',
  startRun: 'ctoCio.startRun',
  reviewDecision: 'ctoCio.reviewDecision',
  openDecision: 'ctoCio.openDecision',
  createPosting: 'ctoCio.createPosting',
  removeDecision: 'ctoCio.removeDecision',
  checkPostings: 'ctoCio.checkPostings',
  changeBeside: 'ctoCio.changeBeside',
  switchOffCheck: 'ctoCio.switchOffCheck',
  refreshPostings: 'ctoCio.refreshPostings',
  stopLooking: 'ctoCio.stopLooking',
  findOverlap: 'ctoCio.findOverlap',
  addSection: 'ctoCio.addSection',
  showOwners: 'ctoCio.showOwners',
  copyOwners: 'ctoCio.copyOwners',
  insertOwners: 'ctoCio.insertOwners',
  goToClaim: 'ctoCio.goToClaim',
  newMatchingPosting: 'ctoCio.newMatchingPosting',
} as const;

export const settings = {
  /** The master switch. */
  checksEnabled: 'ctoCio.checks.enabled',
  checksLevels: 'ctoCio.checks.levels',
  checksOverlap: 'ctoCio.checks.overlap',
  postingFiles: 'ctoCio.postingFiles',
} as const;

/**
 * The section of all settings, the owner of the diagnostics and of the language status, and, behind `source.fixAll`, all
 * safe fixes of a posting.
 */
export const namespace = 'ctoCio';

type CommandId = (typeof commands)[keyof typeof commands];

/**
 * Registers a command of the manifest. Its arguments may come from a menu, a keybinding or another extension, so
 * every command checks them itself. What it throws is reported to the person who ran it.
 */
export function registerCommand(
  id: CommandId,
  log: Log,
  run: (...args: readonly unknown[]) => Thenable<unknown>,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, (...args: readonly unknown[]) =>
    reporting(log, () => run(...args)),
  );
}

/** Opens the page of a check, as the link of a diagnostic. */
export function checkPageLink(code: string): vscode.Uri {
  const query = JSON.stringify([checkPage(code)]);
  return vscode.Uri.from({ scheme: 'command', path: commands.openPage, query });
}

/** A command with its title and arguments, as tree items, code actions and messages take it. */
export function asCommand(id: CommandId, title: string, ...args: readonly unknown[]): vscode.Command {
  return { command: id, title, arguments: [...args] };
}

/** Leads to a setting. */
export function asSetting(setting: string, title: string): vscode.Command {
  return { command: 'workbench.action.openSettings', title, arguments: [setting] };
}

export function executeCommand(id: CommandId, ...args: readonly unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(id, ...args);
}
