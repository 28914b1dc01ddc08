import * as vscode from 'vscode';

/** The one place for details: messages to people are short. */
export type Log = Pick<vscode.LogOutputChannel, 'warn' | 'error' | 'show'>;

export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('CTO or CIO Advisor', { log: true });
}

/** For what went wrong where nobody waits for it. */
export function logError(log: Log, error: unknown): void {
  log.error(error instanceof Error ? error : String(error));
}

/** Work that nobody waits for: what it throws goes to the log. */
export function logged(log: Log, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    logError(log, error);
  });
}

/** What went wrong, for a sentence that says so. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Says what went wrong in one sentence, puts the details into the log and offers to show them. */
async function reportError(log: Log, message: string, error: unknown): Promise<void> {
  logError(log, error);
  const showLog = vscode.l10n.t('Show Log');
  if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) log.show();
}

/** Runs something a person has asked for; what it throws is reported, not thrown on. */
export async function reporting(log: Log, run: () => Thenable<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    // Not awaited: the message may stay on the screen for as long as it likes.
    void reportError(log, vscode.l10n.t('The command failed: {0}', reasonOf(error)), error);
  }
}
