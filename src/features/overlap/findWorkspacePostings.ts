import * as vscode from 'vscode';
import { withProgressIfSlow } from '../../host/progressIfSlow.ts';
import type { LoadSearch, TakenPosting } from '../postings/index.ts';

/**
 * The postings of the workspace by their path, of any role; visibly, if it takes a while, and until the person has
 * enough. `undefined` if stopped: what is rare depends on all postings, so some of them would say something else.
 *
 * @param token of those who wait for them
 */
export async function findWorkspacePostings(
  loadSearch: LoadSearch,
  token: vscode.CancellationToken,
): Promise<readonly TakenPosting[] | undefined> {
  const source = new vscode.CancellationTokenSource();
  const postings: TakenPosting[] = [];
  const title = vscode.l10n.t('Looking for postings to compare');
  const isStopped = await withProgressIfSlow(title, async (progress, stopped) => {
    const listening = [token, stopped].map((either) => either.onCancellationRequested(() => source.cancel()));
    try {
      const search = await loadSearch();
      await search.find({
        whose: 'everybody',
        token: source.token,
        take: (posting) => postings.push(posting),
        report: ({ looked, files }) =>
          progress.report({ message: vscode.l10n.t('{0} of {1} files', looked, files) }),
      });
    } finally {
      vscode.Disposable.from(...listening, source).dispose();
    }
    return stopped.isCancellationRequested;
  });
  if (isStopped) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Find Overlap was stopped.'));
  }
  return isStopped || token.isCancellationRequested ? undefined : postings;
}
