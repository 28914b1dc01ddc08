import * as vscode from 'vscode';
import { offerFirstPosting, offerNewPosting } from '../../host/offer.ts';
import { withProgressIfSlow } from '../../host/progressIfSlow.ts';
import type { LoadSearch, TakenPosting } from '../postings/index.ts';
import { findExecutivePostings } from './findExecutivePostings.ts';

/**
 * Finds the postings of the workspace, visibly, if it takes a while, and until the person has enough; `undefined` if
 * stopped.
 */
export async function lookForPostings(
  loadSearch: LoadSearch,
  findPostings = findExecutivePostings,
): Promise<readonly TakenPosting[] | undefined> {
  return withProgressIfSlow(vscode.l10n.t('Looking for CTO and CIO postings'), async (_, token) => {
    const found = await findPostings(await loadSearch(), token);
    return token.isCancellationRequested ? undefined : found;
  });
}

export function sayThatNoneIsHere(): void {
  // Nothing was looked through: a folder comes first.
  if (!vscode.workspace.workspaceFolders) {
    offerFirstPosting();
    return;
  }
  offerNewPosting(
    vscode.l10n.t(
      'There is no CTO or CIO posting in this workspace. Open a folder that has one, or write one.',
    ),
  );
}
