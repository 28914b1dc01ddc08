import * as vscode from 'vscode';
import { isoDay } from '../../core/isoDay.ts';
import type { Finding } from '../../core/posting/rules/finding.ts';
import { canHaveBeside } from '../../core/posting/owners/findBeside.ts';
import { checkSettings } from '../../host/checkSettings.ts';
import { isKeptMarkdown } from '../../host/isKeptMarkdown.ts';
import { loadChecks, type Checks } from '../../host/loadChecks.ts';
import { logged, type Log } from '../../host/log.ts';
import { loadQuickLooks } from '../../host/quickLooks.ts';
import type { LoadSearch } from '../postings/index.ts';
import { AskedFiles } from './askedFiles.ts';
import { PostingPairs, type PairedPosting } from './postingPairs.ts';
import { ShownFindings } from './shownFindings.ts';

/** Long enough to pause in a word, short enough to be noticed. */
const delay = 300;

/** What is found in one version of a document. */
interface Found {
  readonly version: number;
  readonly asked: boolean;
  readonly today: string;
  readonly beside: PairedPosting | undefined;
  readonly findings: readonly Finding[];
}

/** Shows what is found in the open postings, and follows their changes; `asked` does so for files in no editor. */
export class PostingDiagnostics implements vscode.Disposable {
  readonly #log: Log;
  readonly #shown = new ShownFindings();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #found = new WeakMap<vscode.TextDocument, Found>();
  /** Open postings of a CTO or a CIO: one may belong to another. */
  readonly #executive = new Set<string>();

  /** What is shown of the file may be something else. */
  readonly onDidCheck = this.#shown.onDidChange;
  /** Which postings belong together, as far as it is known. */
  readonly pairs: PostingPairs;
  /** The files that somebody asked to check. */
  readonly asked: AskedFiles;

  constructor(log: Log, loadSearch: LoadSearch) {
    this.#log = log;
    const mayHavePairs = (): boolean => this.#executive.size > 0 || this.asked.mayHavePairs();
    this.pairs = new PostingPairs(log, loadSearch, mayHavePairs);
    this.asked = new AskedFiles(log, this.#shown, this.pairs);
    this.pairs.onDidChange((uris) => {
      logged(this.#log, this.#checkAgain(uris));
    });
  }

  /** Checks the document as soon as it rests; of one that is not to be checked, it tells that. */
  schedule(document: vscode.TextDocument): void {
    const { uri } = document;
    const key = uri.toString();
    this.#stopTimer(key);
    if (!this.isWatched(document)) {
      this.#leaveExecutive(key);
      if (this.#shown.has(uri)) this.#shown.clear(uri);
      if (!isKeptMarkdown(document)) return;
    }
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      if (this.isWatched(document)) logged(this.#log, this.#checkNow(document, document.version));
      else this.#shown.clear(uri);
    }, delay);
    this.#timers.set(key, timer);
  }

  /** Whether findings of the document are shown: not of a draft before it is saved or somebody asks. */
  isWatched(document: vscode.TextDocument): boolean {
    if (!isKeptMarkdown(document) || !checkSettings(document).enabled) return false;
    return document.uri.scheme !== 'untitled' || this.asked.has(document.uri);
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
    const { uri, version } = document;
    const asked = this.asked.has(uri);
    const today = isoDay(new Date());
    const known = this.#found.get(document);
    const beside = this.pairs.besideOf(uri);
    const isSame = known?.version === version && known.asked === asked;
    if (isSame && known.today === today && known.beside === beside) return known.findings;
    const { levels, overlapFrom } = checkSettings(document);
    const options = { levels, overlapFrom, asked, today, beside: beside?.beside };
    const findings = check(postings.readDocument(document), options);
    this.#found.set(document, { version, asked, today, beside, findings });
    return findings;
  }

  /** Shows what is found in the open document as it is now. */
  showOpen(checks: Checks, document: vscode.TextDocument): readonly Finding[] {
    const findings = this.findingsIn(checks, document);
    const { uri } = document;
    const [pair, isAsked] = [this.pairs.besideOf(uri), this.asked.has(uri)];
    this.#shown.show(uri, document.getText(), { findings, pair, isAsked });
    return findings;
  }

  /** After a document is closed. */
  leave({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    this.#stopTimer(key);
    this.#leaveExecutive(key);
    this.asked.leave(uri);
  }

  /** After a change of the settings. */
  refresh(): void {
    this.#found = new WeakMap();
    this.#shown.clearAll();
    this.asked.refresh();
    this.pairs.stopUnlessWanted();
    for (const document of vscode.workspace.textDocuments) this.schedule(document);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.asked.dispose();
    this.pairs.dispose();
    this.#shown.dispose();
  }

  async #checkNow(document: vscode.TextDocument, version: number): Promise<void> {
    const isWorthwhile = await this.mayHaveFindings(document);
    const checks = isWorthwhile ? await loadChecks() : undefined;
    // Loading takes its time: a newer text has a timer of its own, a closed document wants nothing.
    if (document.isClosed || document.version !== version || !this.isWatched(document)) return;
    const { uri } = document;
    if (checks) this.showOpen(checks, document);
    else this.#shown.clear(uri);
    if (checks && canHaveBeside(checks.postings.readDocument(document).identity))
      this.#executive.add(uri.toString());
    else this.#leaveExecutive(uri.toString());
    if (this.#executive.size > 0 || this.pairs.besideOf(uri)) this.pairs.lookSoon();
  }

  #leaveExecutive(key: string): void {
    if (this.#executive.delete(key)) this.pairs.stopUnlessWanted();
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
    this.asked.lookAgain(uris);
  }

  #stopTimer(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }
}
