import * as vscode from 'vscode';

/** The one place for details: messages to people are short. */
export type Log = Pick<vscode.LogOutputChannel, 'info' | 'warn' | 'error' | 'show'>;

export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('CTO or CIO Advisor', { log: true });
}

/** Says what went wrong in one sentence, puts the details into the log and offers to show them. */
export async function reportError(log: Log, message: string, error: unknown): Promise<void> {
  log.error(error instanceof Error ? error : String(error));
  const showLog = vscode.l10n.t('Show Log');
  if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) log.show();
}
