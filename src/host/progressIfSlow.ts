import * as vscode from 'vscode';

/**
 * Milliseconds before progress is shown. VS Code keeps its notification for almost a second, and leaves out the fourth
 * one within that time, which may be the answer that the person waits for.
 */
const soon = 500;

type Work<T> = (
  progress: vscode.Progress<{ readonly message: string }>,
  token: vscode.CancellationToken,
) => Promise<T>;

/** Does the work, with a notification by which it can be stopped once it takes a while. */
export async function withProgressIfSlow<T>(title: string, work: Work<T>): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  let latest: { readonly message: string } | undefined;
  let shown: vscode.Progress<{ readonly message: string }> | undefined;
  const report = (step: { readonly message: string }): void => {
    latest = step;
    shown?.report(step);
  };
  const working = work({ report }, source.token);
  try {
    if (await endsSoon(working)) return await working;
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    return await vscode.window.withProgress(options, (progress, token) => {
      token.onCancellationRequested(() => source.cancel());
      shown = progress;
      if (latest) progress.report(latest);
      return working;
    });
  } finally {
    source.dispose();
  }
}

/** Whether the work ends, well or not, before it is worth a word. */
function endsSoon(working: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const waiting = setTimeout(() => resolve(false), soon);
    const end = (): void => {
      clearTimeout(waiting);
      resolve(true);
    };
    working.then(end, end);
  });
}
