import * as vscode from 'vscode';
import { isCheckable } from '../../core/posting/checkPosting.ts';
import { checkSettings } from '../../host/checkSettings.ts';
import { loadChecks } from '../../host/loadChecks.ts';
import { checksSetting } from '../../host/manifest.ts';
import { today, type PostingDiagnostics } from './postingDiagnostics.ts';
import { postingTexts } from './postingTexts.ts';

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
export async function checkPostings(diagnostics: PostingDiagnostics): Promise<void> {
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
    (progress, token) => checkAll(diagnostics, progress, token),
  );
  if (!result) return;
  vscode.window.setStatusBarMessage(inWords(result), 10_000);
  if (result.findings > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** Undefined if it was cancelled; what was found until then stays shown. */
async function checkAll(
  diagnostics: PostingDiagnostics,
  progress: vscode.Progress<{ readonly message: string }>,
  token: vscode.CancellationToken,
): Promise<Result | undefined> {
  const { postings, check } = await loadChecks();
  let [files, found, findings, foreign] = [0, 0, 0, 0];
  const day = today();
  for await (const { uri, text, isPosting } of postingTexts(token)) {
    if (token.isCancellationRequested) return undefined;
    files++;
    if (files % 100 === 0) progress.report({ message: vscode.l10n.t('{0} files', files) });
    const posting = postings.readText(text, isPosting);
    if (!isCheckable(posting)) continue;
    const { levels } = checkSettings(uri);
    const inPosting = check(posting, { levels, asked: true, today: day });
    found++;
    findings += inPosting.length;
    if ((posting.identity.language.value ?? 'en') !== 'en') foreign++;
    diagnostics.ask(uri);
    diagnostics.set(uri, text, inPosting);
  }
  if (token.isCancellationRequested) return undefined;
  const { levels } = checkSettings();
  return { files, postings: found, findings, foreign, checks: check.active({ levels, asked: true }).length };
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
