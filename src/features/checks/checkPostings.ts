import * as vscode from 'vscode';
import { isPostingTooLong } from '../../core/posting/identify/isPostingTooLong.ts';
import { isInContentLanguage, isPosting } from '../../core/posting/identify/postingIdentity.ts';
import type { ReadPosting } from '../../core/posting/identify/readPosting.ts';
import { canHaveBeside } from '../../core/posting/owners/findBeside.ts';
import { checkSettings, openChecksSetting } from '../../host/checkSettings.ts';
import { isKeptMarkdown } from '../../host/isKeptMarkdown.ts';
import { loadChecks } from '../../host/loadChecks.ts';
import { isConfiguredPosting } from '../../host/loadPostings.ts';
import { postingGlobs } from '../../host/postingGlobs.ts';
import { isTooLong, loadQuickLooks } from '../../host/quickLooks.ts';
import { offer, offerFirstPosting } from '../../host/offer.ts';
import { openDocument } from '../../host/openDocument.ts';
import { createPause } from '../../host/pauses.ts';
import { withProgressIfSlow } from '../../host/progressIfSlow.ts';
import { documentsInTabs } from '../../host/textTabs.ts';
import type { LoadSearch, PostingSearch, TakenPosting } from '../postings/index.ts';
import { inWords, isEmpty, type CheckResult } from './checkResult.ts';
import type { PostingDiagnostics } from './postingDiagnostics.ts';

/**
 * Checks all postings of the workspace and all open ones, with every check that is not switched off. Those in folders
 * where the checks are switched off are left out.
 *
 * @param stopped called as soon as the person stops it
 */
export async function checkPostings(
  diagnostics: PostingDiagnostics,
  loadSearch: LoadSearch,
  stopped: () => void,
): Promise<void> {
  if (!placesToCheck().some((place) => checkSettings(place).enabled)) {
    offer(vscode.l10n.t('The checks are switched off in the settings.'), openChecksSetting());
    return;
  }
  const result = await withProgressIfSlow(vscode.l10n.t('Checking postings'), async (progress, token) => {
    token.onCancellationRequested(stopped);
    const search = await loadSearch();
    diagnostics.asked.follow(search);
    // What changes between reading and checking is checked once more.
    const changed: vscode.Uri[] = [];
    const listening = search.onDidChange((files) => changed.push(...files));
    try {
      return await checkAll({ diagnostics, search, progress, token });
    } finally {
      listening.dispose();
      diagnostics.asked.lookAgain(changed);
    }
  });
  if (result && isEmpty(result)) {
    offerFirstPosting(result.unmatched);
    return;
  }
  const said = result
    ? inWords(result)
    : vscode.l10n.t('Check Postings was stopped; what it found before stays');
  vscode.window.setStatusBarMessage(said, 10_000);
  if (result && result.findings > 0)
    await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
}

/** Whether the settings say where postings are. */
function arePlacesSet(): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some((folder) => postingGlobs(folder).areSet);
}

/** Each may have settings of its own. */
function placesToCheck(): readonly (vscode.ConfigurationScope | undefined)[] {
  const places = [...(vscode.workspace.workspaceFolders ?? []), ...documentsInTabs().filter(isKeptMarkdown)];
  return places.length > 0 ? places : [undefined];
}

interface CheckAll {
  readonly diagnostics: PostingDiagnostics;
  readonly search: PostingSearch;
  readonly progress: vscode.Progress<{ readonly message: string }>;
  readonly token: vscode.CancellationToken;
}

/** Undefined if it was cancelled; what was found until then stays shown. */
export async function checkAll({
  diagnostics,
  search,
  progress,
  token,
}: CheckAll): Promise<CheckResult | undefined> {
  const checks = await loadChecks();
  const pause = createPause();
  for (const { prepare } of checks.postings.preparations) {
    prepare();
    await pause();
  }
  const { asked } = diagnostics;
  const [seen, checked] = [new Set<string>(), new Set<string>()];
  const tooLong: vscode.Uri[] = [];
  let [findings, foreign, leftOut] = [0, 0, 0];
  const check = (uri: vscode.Uri, posting: ReadPosting, isFollowed: boolean): void => {
    const document = openDocument(uri);
    seen.add(uri.toString());
    if (!isPosting(posting.identity)) return;
    const settings = checkSettings(document ?? uri);
    if (!settings.enabled) {
      leftOut++;
      return;
    }
    checked.add(uri.toString());
    asked.ask({ uri, isFollowed, canHaveBeside: canHaveBeside(posting.identity) });
    const inPosting = document
      ? diagnostics.showOpen(checks, document)
      : asked.show(checks, uri, posting, settings);
    findings += inPosting.length;
    if (!isInContentLanguage(posting.identity)) foreign++;
  };

  const tellTooLong = (uri: vscode.Uri): void => {
    seen.add(uri.toString());
    if (checkSettings(openDocument(uri) ?? uri).enabled) tooLong.push(uri);
    else leftOut++;
  };

  // Whoever asks means the files as they are now, also where nobody has told of a change yet.
  search.forget();
  // These wait for the end of the search: an open one may be edited until then, and a pair needs both its postings.
  const waiting = new Map<string, TakenPosting>();
  const { files, globs } = await search.find({
    whose: 'everybody',
    token,
    report: ({ looked, files }) =>
      progress.report({ message: vscode.l10n.t('{0} of {1} files', looked, files) }),
    take: (posting) => {
      const { uri, identity } = posting;
      if (openDocument(uri) || canHaveBeside(identity)) waiting.set(uri.toString(), posting);
      else check(uri, posting, true);
    },
    tellTooLong,
  });
  await diagnostics.pairs.look(search, token);
  const { mayBePosting } = await loadQuickLooks();
  const open = documentsInTabs()
    .filter((document) => isKeptMarkdown(document) && (isTooLong(document) || mayBePosting(document)))
    .map(({ uri }) => uri);
  for (const uri of [...open, ...[...waiting.values()].map((posting) => posting.uri)]) {
    await pause();
    if (token.isCancellationRequested) return undefined;
    // Opened since it was checked, or both open and found.
    if (seen.has(uri.toString())) continue;
    // From here to the end of the turn nobody can edit the document that is read.
    const document = openDocument(uri);
    // The person calls it another language.
    if (document && !isKeptMarkdown(document)) continue;
    if (document && isTooLong(document)) {
      const { readText } = checks.postings;
      if (isPostingTooLong(document.getText(), readText, isConfiguredPosting(uri))) tellTooLong(uri);
      continue;
    }
    const found = waiting.get(uri.toString());
    const posting = document ? checks.postings.readDocument(document) : found;
    if (posting) check(uri, posting, found !== undefined);
  }
  if (token.isCancellationRequested) return undefined;
  asked.keepOnly(checked);
  const { levels } = checkSettings();
  const active = checks.check.active({ levels, asked: true }).length;
  return {
    postings: checked.size,
    findings,
    foreign,
    leftOut,
    tooLong,
    unmatched: files === 0 && arePlacesSet() ? globs : undefined,
    checks: active,
  };
}
