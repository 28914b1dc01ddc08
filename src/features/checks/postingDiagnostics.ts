import * as vscode from 'vscode';
import { isoDay } from '../../core/isoDay.ts';
import { isPosting } from '../../core/posting/identify/postingIdentity.ts';
import type { ReadPosting } from '../../core/posting/identify/readPosting.ts';
import type { Finding } from '../../core/posting/rules/finding.ts';
import { canHaveBeside } from '../../core/posting/owners/findBeside.ts';
import { checkSettings } from '../../host/checkSettings.ts';
import { isKeptMarkdown } from '../../host/isKeptMarkdown.ts';
import { loadChecks, type Checks } from '../../host/loadChecks.ts';
import { logError, type Log } from '../../host/log.ts';
import { namespace } from '../../host/manifest.ts';
import { openDocument } from '../../host/openDocument.ts';
import { createPause } from '../../host/pauses.ts';
import { loadQuickLooks } from '../../host/quickLooks.ts';
import type { LoadSearch, PostingSearch } from '../postings/index.ts';
import { PostingPairs, type PairedPosting } from './postingPairs.ts';
import { positionsIn, toDiagnostic } from './toDiagnostic.ts';

/** Long enough to pause in a word, short enough to be noticed. */
const delay = 300;

/** A file that somebody asked to check. */
interface AskedFile {
  readonly uri: vscode.Uri;
  /** The search tells when it changes on disk, so its findings can outlive its tab. */
  readonly isFollowed: boolean;
  /** For a CTO or a CIO: another posting may belong to it. */
  readonly canHaveBeside: boolean;
}

/** What is found in one version of a document. */
interface Found {
  readonly version: number;
  readonly asked: boolean;
  readonly today: string;
  readonly beside: PairedPosting | undefined;
  readonly findings: readonly Finding[];
}

/** Shows what is found in the open postings and in those somebody asked to check, and follows their changes. */
export class PostingDiagnostics implements vscode.Disposable {
  readonly #log: Log;
  readonly #collection = vscode.languages.createDiagnosticCollection(namespace);
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** All checks take part in these. */
  readonly #asked = new Map<string, AskedFile>();
  #found = new WeakMap<vscode.TextDocument, Found>();
  readonly #pairs: PostingPairs;
  /** Open postings of a CTO or a CIO: one may belong to another. */
  readonly #executive = new Set<string>();
  readonly #checked = new vscode.EventEmitter<vscode.Uri>();
  #following: vscode.Disposable | undefined;
  readonly #folders = vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
    if (removed.length > 0) this.#leaveFolders();
  });

  /** What is shown of the file may be something else. */
  readonly onDidCheck = this.#checked.event;

  constructor(log: Log, loadSearch: LoadSearch) {
    this.#log = log;
    this.#pairs = new PostingPairs(log, loadSearch, () => this.#mayHavePairs());
    this.#pairs.onDidChange((uris) => {
      this.#logged(this.#checkAgain(uris));
    });
  }

  /** Checks the document as soon as it rests; of one that is not to be checked, it tells that. */
  schedule(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#stopTimer(key);
    if (!this.isWatched(document)) {
      this.#leaveExecutive(key);
      if (this.#collection.has(document.uri)) this.#clear(document.uri);
      if (!isKeptMarkdown(document)) return;
    }
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      if (this.isWatched(document)) this.#logged(this.#checkNow(document, document.version));
      else this.#checked.fire(document.uri);
    }, delay);
    this.#timers.set(key, timer);
  }

  /** Whether findings of the document are shown: not of a draft before it is saved or somebody asks. */
  isWatched(document: vscode.TextDocument): boolean {
    if (!isKeptMarkdown(document) || !checkSettings(document).enabled) return false;
    return document.uri.scheme !== 'untitled' || this.#asked.has(document.uri.toString());
  }

  /** Whether what is shown of the document is of its text as it is now. */
  isShownAsItIs(document: vscode.TextDocument): boolean {
    return this.#found.get(document)?.version === document.version;
  }

  /** A quick look, so that nothing is prepared for a document that is surely no posting. */
  async mayHaveFindings(document: vscode.TextDocument): Promise<boolean> {
    return (await loadQuickLooks()).mayBePosting(document);
  }

  /** What is found in the open document as it is now; checked once for each version. */
  findingsIn({ postings, check }: Checks, document: vscode.TextDocument): readonly Finding[] {
    const { version } = document;
    const asked = this.#asked.has(document.uri.toString());
    const today = isoDay(new Date());
    const known = this.#found.get(document);
    const beside = this.besideOf(document.uri);
    const isSame = known?.version === version && known.asked === asked;
    if (isSame && known.today === today && known.beside === beside) return known.findings;
    const { levels, overlapFrom } = checkSettings(document);
    const options = { levels, overlapFrom, asked, today, beside: beside?.beside };
    const findings = check(postings.readDocument(document), options);
    this.#found.set(document, { version, asked, today, beside, findings });
    return findings;
  }

  /** The posting of the other role that belongs to this one, as far as it is known. */
  besideOf(uri: vscode.Uri): PairedPosting | undefined {
    return this.#pairs.besideOf(uri);
  }

  /** Finds out which postings belong together now. */
  lookForPairs(search: PostingSearch, token: vscode.CancellationToken): Promise<void> {
    return this.#pairs.look(search, token);
  }

  /** From now on all checks take part in the file. */
  ask(file: AskedFile): void {
    this.#asked.set(file.uri.toString(), file);
  }

  /** Takes back what an earlier check found in files of the workspace that are not among those checked now. */
  keepOnly(checked: ReadonlySet<string>): void {
    for (const [key, { uri, isFollowed }] of this.#asked) {
      if (isFollowed && !checked.has(key) && !openDocument(uri)) this.#forget(uri);
    }
  }

  /** From now on hears when files change that are in no editor. */
  follow(search: PostingSearch): void {
    this.#following ??= search.onDidChange((files) => {
      this.lookAgain(files);
    });
  }

  /** Checks those files among them anew that somebody asked to check and that are in no editor. */
  lookAgain(files: readonly vscode.Uri[]): void {
    this.#logged(this.#lookAgain(files));
  }

  /** Shows what is found in the open document as it is now. */
  showOpen(checks: Checks, document: vscode.TextDocument): readonly Finding[] {
    const findings = this.findingsIn(checks, document);
    this.#show(document.uri, document.getText(), findings);
    return findings;
  }

  /** Shows what all checks find in a file that is in no editor. */
  showClosed(
    { check }: Checks,
    uri: vscode.Uri,
    posting: ReadPosting,
    { levels, overlapFrom } = checkSettings(uri),
  ): readonly Finding[] {
    const beside = this.besideOf(uri)?.beside;
    const today = isoDay(new Date());
    const findings = check(posting, { levels, overlapFrom, asked: true, today, beside });
    this.#show(uri, posting.document.text, findings);
    return findings;
  }

  /** After a document is closed: only what somebody asked for stays, by the text on disk. */
  leave({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    this.#stopTimer(key);
    this.#leaveExecutive(key);
    if (this.#asked.get(key)?.isFollowed) this.lookAgain([uri]);
    else this.#forget(uri);
  }

  /** After a change of the settings. */
  refresh(): void {
    this.#found = new WeakMap();
    this.#collection.clear();
    for (const [key, { uri }] of this.#asked) if (!checkSettings(uri).enabled) this.#asked.delete(key);
    this.#pairs.stopUnlessWanted();
    for (const document of vscode.workspace.textDocuments) this.schedule(document);
    this.lookAgain([...this.#asked.values()].map(({ uri }) => uri));
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#following?.dispose();
    this.#folders.dispose();
    this.#pairs.dispose();
    this.#collection.dispose();
    this.#checked.dispose();
  }

  /** Of files in no editor; takes back the findings of those that are gone or no postings any more. */
  async #lookAgain(files: readonly vscode.Uri[]): Promise<void> {
    const asked = files.filter((uri) => this.#asked.has(uri.toString()));
    if (asked.length === 0) return;
    const checks = await loadChecks();
    const pause = createPause();
    for (const uri of asked) {
      await pause();
      const key = uri.toString();
      const asked = this.#asked.get(key);
      const open = openDocument(uri);
      // As another language it is no posting.
      if (asked && open && !isKeptMarkdown(open)) this.#forget(uri);
      if (!asked || open) continue;
      // Another object, so that an earlier look that is still under way sees that it is no longer wanted.
      const look = { ...asked };
      this.#asked.set(key, look);
      const posting = await checks.postings.readFile(uri).catch(() => undefined);
      if (this.#asked.get(key) !== look || openDocument(uri)) continue;
      if (!posting) this.#forget(uri);
      else if (isPosting(posting.identity)) this.showClosed(checks, uri, posting);
      // It may be empty only while it is being written: the next change counts again.
      else this.#clear(uri);
    }
  }

  /** Takes back what is found in closed files of folders that are in the workspace no more. */
  #leaveFolders(): void {
    for (const [key, file] of this.#asked) {
      const { uri } = file;
      if (vscode.workspace.getWorkspaceFolder(uri)) continue;
      if (openDocument(uri)) this.#asked.set(key, { ...file, isFollowed: false });
      else this.#forget(uri);
    }
  }

  async #checkNow(document: vscode.TextDocument, version: number): Promise<void> {
    const isWorthwhile = await this.mayHaveFindings(document);
    const checks = isWorthwhile ? await loadChecks() : undefined;
    // Loading takes its time: a newer text has a timer of its own, a closed document wants nothing.
    if (document.isClosed || document.version !== version || !this.isWatched(document)) return;
    if (checks) this.showOpen(checks, document);
    else this.#clear(document.uri);
    if (checks && canHaveBeside(checks.postings.readDocument(document).identity))
      this.#executive.add(document.uri.toString());
    else this.#leaveExecutive(document.uri.toString());
    if (this.#executive.size > 0 || this.besideOf(document.uri)) this.#pairs.lookSoon();
  }

  #mayHavePairs(): boolean {
    return this.#executive.size > 0 || [...this.#asked.values()].some(({ canHaveBeside }) => canHaveBeside);
  }

  #leaveExecutive(key: string): void {
    if (this.#executive.delete(key)) this.#pairs.stopUnlessWanted();
  }

  /** After another posting has come to stand beside these. */
  async #checkAgain(uris: readonly vscode.Uri[]): Promise<void> {
    const checks = await loadChecks();
    const keys = new Set(uris.map(String));
    for (const document of vscode.workspace.textDocuments) {
      // One that waits for its check is edited just now.
      const key = document.uri.toString();
      if (keys.has(key) && !this.#timers.has(key) && this.isWatched(document))
        this.showOpen(checks, document);
    }
    await this.#lookAgain(uris);
  }

  #show(uri: vscode.Uri, text: string, findings: readonly Finding[]): void {
    const positionAt = positionsIn(text);
    const pair = this.besideOf(uri);
    const beside = pair && { uri: pair.uri, positionAt: positionsIn(pair.beside.document.text) };
    const isAsked = this.#asked.has(uri.toString());
    this.#collection.set(
      uri,
      findings.map((finding) => toDiagnostic(positionAt, finding, { beside, isAsked })),
    );
    this.#checked.fire(uri);
  }

  #clear(uri: vscode.Uri): void {
    this.#collection.delete(uri);
    this.#checked.fire(uri);
  }

  /** Takes back everything of a file. */
  #forget(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#stopTimer(key);
    if (this.#asked.delete(key)) this.#pairs.stopUnlessWanted();
    this.#clear(uri);
  }

  #stopTimer(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  /** Nobody waits for it, so what it throws goes to the log. */
  #logged(work: Promise<void>): void {
    work.catch((error: unknown) => {
      logError(this.#log, error);
    });
  }
}
