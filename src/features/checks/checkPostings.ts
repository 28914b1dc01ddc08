import * as vscode from 'vscode';
import { isCheckable } from '../../core/posting/checkPosting.ts';
import { checkSettings } from '../../host/checkSettings.ts';
import { loadChecks } from '../../host/loadChecks.ts';
import { checksSetting } from '../../host/manifest.ts';
import { createPause } from '../../host/pauses.ts';
import { postingGlobs } from '../../host/postingGlobs.ts';
import type { LoadSearch, PostingSearch } from '../postings/index.ts';
import { isChecked } from './checkedDocuments.ts';
import { today, type PostingDiagnostics } from './postingDiagnostics.ts';

/** Files read at once: far fewer take several times as long on remote file systems. */
const batchSize = 256;

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
  // Whoever asks means the files as they are now, also where nobody has told of a change yet.
  search.forget();
  const inWorkspace = await search.find({
    everyRole: true,
    token,
    report: ({ looked, files }) =>
      progress.report({ message: vscode.l10n.t('{0} of {1} files', looked, files) }),
  });
  const open = vscode.workspace.textDocuments.filter(isChecked).map(({ uri }) => uri);
  const elsewhere = open.filter((uri) => !vscode.workspace.getWorkspaceFolder(uri));
  const uris = once([...open, ...inWorkspace.postings.map(({ uri }) => uri)]);
  const findPair = await diagnostics.findPairs(search, token);
  const pause = createPause();
  const day = today();
  let [found, findings, foreign] = [0, 0, 0];
  for (let start = 0; start < uris.length; start += batchSize) {
    const batch = uris.slice(start, start + batchSize).map(async (uri) => {
      // Gone since it was found.
      const posting = await postings.readFile(uri, postingGlobs(uri).areSet).catch(() => undefined);
      return { uri, posting };
    });
    for (const { uri, posting } of await Promise.all(batch)) {
      await pause();
      if (token.isCancellationRequested) return undefined;
      if (!posting || !isCheckable(posting)) continue;
      const { levels, overlapFrom } = checkSettings(uri);
      const pair = findPair(uri);
      const options = { levels, overlapFrom, asked: true, today: day, beside: pair?.beside };
      const inPosting = check(posting, options);
      found++;
      findings += inPosting.length;
      if ((posting.identity.language.value ?? 'en') !== 'en') foreign++;
      diagnostics.ask(uri);
      diagnostics.set(uri, posting.document.text, inPosting, pair);
    }
  }
  if (token.isCancellationRequested) return undefined;
  const { levels } = checkSettings();
  const checks = check.active({ levels, asked: true }).length;
  return { files: inWorkspace.files + elsewhere.length, postings: found, findings, foreign, checks };
}

function once(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
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
