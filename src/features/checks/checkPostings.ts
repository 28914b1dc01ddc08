import * as vscode from 'vscode';
import { isCheckable } from '../../core/posting/checkPosting.ts';
import { checkSettings } from '../../host/checkSettings.ts';
import { isoDay } from '../../host/isoDay.ts';
import { loadChecks } from '../../host/loadChecks.ts';
import type { ReadPosting } from '../../host/loadPostings.ts';
import { checksSetting } from '../../host/manifest.ts';
import { createPause } from '../../host/pauses.ts';
import type { LoadSearch, PostingSearch } from '../postings/index.ts';
import { isChecked } from './checkedDocuments.ts';
import type { PostingDiagnostics } from './postingDiagnostics.ts';

/** What a check of all postings came to. */
interface Result {
  readonly files: number;
  readonly postings: number;
  readonly findings: number;
  readonly checks: number;
  /** Postings whose wording no check can read. */
  readonly foreign: number;
}

/** Checks all postings of the workspace and all open ones, with every check that is not switched off. */
export async function checkPostings(diagnostics: PostingDiagnostics, loadSearch: LoadSearch): Promise<void> {
  if (!checkSettings().enabled) {
    const open = vscode.l10n.t('Open Settings');
    const message = vscode.l10n.t('The checks are switched off in the settings.');
    void vscode.window.showInformationMessage(message, open).then((choice) => {
      if (choice === open) {
        void vscode.commands.executeCommand('workbench.action.openSettings', checksSetting);
      }
    });
    return;
  }
  const result = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Checking postings'),
      cancellable: true,
    },
    async (progress, token) => {
      const search = await loadSearch();
      diagnostics.follow(search);
      return checkAll({ diagnostics, search, progress, token });
    },
  );
  if (!result) return;
  vscode.window.setStatusBarMessage(inWords(result), 10_000);
  if (result.findings > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

interface CheckAll {
  readonly diagnostics: PostingDiagnostics;
  readonly search: PostingSearch;
  readonly progress: vscode.Progress<{ readonly message: string }>;
  readonly token: vscode.CancellationToken;
}

/** Undefined if it was cancelled; what was found until then stays shown. */
async function checkAll({ diagnostics, search, progress, token }: CheckAll): Promise<Result | undefined> {
  const { postings, check } = await loadChecks();
  const day = isoDay(new Date());
  const seen = new Set<string>();
  const sum = { postings: 0, findings: 0, foreign: 0 };
  const checkOne = (uri: vscode.Uri, posting: ReadPosting): void => {
    seen.add(uri.toString());
    if (!isCheckable(posting)) return;
    const { levels } = checkSettings(uri);
    const findings = check(posting, { levels, asked: true, today: day });
    sum.postings++;
    sum.findings += findings.length;
    if ((posting.identity.language.value ?? 'en') !== 'en') sum.foreign++;
    diagnostics.ask(uri);
    diagnostics.set(uri, posting.document.text, findings);
  };
  // Whoever asks means the files as they are now, also where nobody has told of a change yet.
  search.forget();
  const { files } = await search.find({
    everyRole: true,
    token,
    report: ({ looked, files }) =>
      progress.report({ message: vscode.l10n.t('{0} of {1} files', looked, files) }),
    take: (posting) => checkOne(posting.uri, posting),
  });
  const open = vscode.workspace.textDocuments.filter(isChecked);
  const pause = createPause();
  for (const document of open) {
    await pause();
    if (token.isCancellationRequested) return undefined;
    if (!seen.has(document.uri.toString())) checkOne(document.uri, postings.readDocument(document));
  }
  const elsewhere = open.filter(({ uri }) => !vscode.workspace.getWorkspaceFolder(uri));
  if (token.isCancellationRequested) return undefined;
  const { levels } = checkSettings();
  const checks = check.active({ levels, asked: true }).length;
  return { ...sum, files: files + elsewhere.length, checks };
}

function inWords({ files, postings, findings, checks, foreign }: Result): string {
  if (postings === 0) return vscode.l10n.t('0 of {0} files are postings', files);
  const found =
    findings === 0
      ? vscode.l10n.t('Nothing found in {0} postings, {1} checks', postings, checks)
      : vscode.l10n.t('{0} findings in {1} postings, {2} checks', findings, postings, checks);
  return foreign === 0
    ? found
    : vscode.l10n.t('{0}; wording is checked in English only, not in {1} of them', found, foreign);
}
