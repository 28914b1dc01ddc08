import * as vscode from 'vscode';
import * as checks from './features/checks/index.ts';
import * as decisions from './features/decisions/index.ts';
import * as overlap from './features/overlap/index.ts';
import * as owners from './features/owners/index.ts';
import * as postings from './features/postings/index.ts';
import * as postingLanguage from './features/postingLanguage/index.ts';
import * as roles from './features/roles/index.ts';
import type { RolesTree } from './features/roles/rolesTree.ts';
import * as snippets from './features/snippets/index.ts';
import * as walkthrough from './features/walkthrough/index.ts';
import * as wizard from './features/wizard/index.ts';
import { createLog } from './host/log.ts';
import { PostingTargets } from './host/postingTargets.ts';
import { RunStore } from './host/runStore.ts';

/** What the extension gives to its own tests, and to nobody else. */
export interface TestApi {
  readonly tree: RolesTree;
  readonly log: vscode.LogOutputChannel;
  readonly drop: vscode.DocumentDropEditProvider;
  readonly postings: postings.PostingsFeature;
}

export function activate(context: vscode.ExtensionContext): TestApi | undefined {
  const log = createLog();
  // A window without a folder has a storage of its own, which goes with the window.
  const state = vscode.workspace.name === undefined ? context.globalState : context.workspaceState;
  const runs = new RunStore(state);
  const targets = new PostingTargets(log);
  context.subscriptions.push(log, runs, targets);

  const tree = roles.register(context, { log });
  const drop = snippets.register(context, { log, targets });
  const postingsFeature = postings.register(context, { log });
  const { loadNewPostings, loadSearch } = postingsFeature;
  const loadActions = decisions.register(context, { log, state, runs, targets, loadNewPostings });
  overlap.register(context, { log, loadSearch });
  owners.register(context, { log, targets, loadNewPostings, loadSearch });
  wizard.register(context, { log, runs, loadActions });
  checks.register(context, { log, loadSearch });
  postingLanguage.register(context, { log });
  walkthrough.register(context, { log });
  return context.extensionMode === vscode.ExtensionMode.Test
    ? { tree, log, drop, postings: postingsFeature }
    : undefined;
}
