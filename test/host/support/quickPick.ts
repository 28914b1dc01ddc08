import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { shortly, until } from './until.ts';

/**
 * Runs a command that asks by quick picks, and presses Enter in each until `done`. A page that has just opened may
 * take the focus, which closes a quick pick: then the command runs again, as a person would do.
 */
export async function acceptAll(
  run: () => Thenable<unknown>,
  what: string,
  done: () => boolean,
): Promise<void> {
  let running: Promise<unknown> | undefined;
  await until(what, async () => {
    if (done()) return true;
    running ??= Promise.resolve(run()).finally(() => (running = undefined));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return done();
  });
  // It may have begun once more before the result could be seen.
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  await running;
}

/** Runs a command that has to wait for a person, and closes its quick pick: only then may the command end. */
export async function closedByEscape(run: () => Thenable<unknown>): Promise<void> {
  let running = begin(run);
  await shortly(100);
  // A page that is just opening takes the focus, which closes the quick pick.
  for (let again = 0; running.ended && again < 2; again++) {
    running = begin(run);
    await shortly(100);
  }
  assert.ok(!running.ended, 'The command ended without asking anything');
  await until('the end of the command after its quick pick was closed', async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    return running.ended;
  });
  await running.end;
}

interface Running {
  readonly ended: boolean;
  readonly end: Promise<unknown>;
}

function begin(run: () => Thenable<unknown>): Running {
  let ended = false;
  const end = Promise.resolve(run()).then(() => (ended = true));
  return {
    end,
    get ended() {
      return ended;
    },
  };
}
