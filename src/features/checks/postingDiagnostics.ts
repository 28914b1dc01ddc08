import * as vscode from 'vscode';
import { isCheckable } from '../../core/posting/checkPosting.ts';
import type { Finding } from '../../core/posting/finding.ts';
import { checkSettings } from '../../host/checkSettings.ts';
import { loadChecks, type Checks } from '../../host/loadChecks.ts';
import type { Log } from '../../host/log.ts';
import { postingGlobs } from '../../host/postingGlobs.ts';
import { loadQuickLooks } from '../../host/quickLooks.ts';
import type { LoadSearch, PostingSearch } from '../postings/index.ts';
import { isChecked } from './checkedDocuments.ts';
import { isSamePair, PostingPairs, type FindPair, type PairedPosting } from './postingPairs.ts';
import { positionsIn, toDiagnostic } from './toDiagnostic.ts';

/** Long enough to pause in a word, short enough to be noticed. */
const delay = 300;

/** Shows what is found in the open postings, and follows their changes. */
export class PostingDiagnostics implements vscode.Disposable {
  readonly #log: Log;
  readonly #collection = vscode.languages.createDiagnosticCollection('ctoCio');
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Files that somebody asked to check: all checks take part until they are closed. */
  readonly #asked = new Set<string>();
  /** Those among them that are in no editor: nobody but the search tells of their changes. */
  readonly #closed = new Map<string, vscode.Uri>();
  /** The posting beside each, as far as it is known. */
  readonly #beside = new Map<string, PairedPosting>();
  /** Open postings of a CTO or a CIO: one may belong to another. */
  readonly #executive = new Set<string>();
  readonly #loadSearch: LoadSearch;
  readonly #pairs = new PostingPairs();
  #isComparing = false;
  #mustCompare = false;
  #isDisposed = false;
  #following: vscode.Disposable | undefined;
  readonly #checked = new vscode.EventEmitter<vscode.Uri>();

  /** What is shown of the file may be something else. */
  readonly onDidCheck = this.#checked.event;

  constructor(log: Log, loadSearch: LoadSearch) {
    this.#log = log;
    this.#loadSearch = loadSearch;
  }

  /** Checks the document as soon as it rests. */
  schedule(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#closed.delete(key);
    if (!this.isWatched(document)) {
      this.#clear(document.uri);
      return;
    }
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      this.#checkNow(document, document.version).catch((error: unknown) => {
        this.#log.error(error instanceof Error ? error : String(error));
      });
    }, delay);
    this.#timers.set(key, timer);
  }

  /** Whether findings of the document are shown: not of a draft before it is saved or somebody asks. */
  isWatched(document: vscode.TextDocument): boolean {
    if (!isChecked(document) || !checkSettings(document).enabled) return false;
    return document.uri.scheme !== 'untitled' || this.#asked.has(document.uri.toString());
  }

  /** A quick look, so that nothing is prepared for a document that is surely no posting. */
  async mayHaveFindings(document: vscode.TextDocument): Promise<boolean> {
    return (await loadQuickLooks()).mayBePosting(document);
  }

  /** What is found in the open document as it is now. */
  findingsIn({ postings, check }: Checks, document: vscode.TextDocument): readonly Finding[] {
    const { levels, overlapFrom } = checkSettings(document);
    const asked = this.#asked.has(document.uri.toString());
    const beside = this.besideOf(document.uri)?.beside;
    return check(postings.readDocument(document), { levels, overlapFrom, asked, today: today(), beside });
  }

  /** The posting of the other role that belongs to this one, as far as it is known. */
  besideOf(uri: vscode.Uri): PairedPosting | undefined {
    return this.#beside.get(uri.toString());
  }

  /** Which postings belong together now. */
  findPairs(search: PostingSearch, token?: vscode.CancellationToken): Promise<FindPair> {
    return this.#pairs.look(search, token);
  }

  /** From now on all checks take part in the file. */
  ask(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#asked.add(key);
    if (!isOpen(key)) this.#closed.set(key, uri);
  }

  /** From now on hears when files change that are in no editor. */
  follow(search: PostingSearch): void {
    this.#following ??= search.onDidChange((files) => {
      this.#lookAgain(files).catch((error: unknown) => {
        this.#log.error(error instanceof Error ? error : String(error));
      });
      this.#compare();
    });
  }

  /**
   * Shows what is found in a text of the file.
   *
   * @param beside the posting of the other role that belongs to it
   */
  set(uri: vscode.Uri, text: string, findings: readonly Finding[], beside: PairedPosting | undefined): void {
    if (beside) this.#beside.set(uri.toString(), beside);
    else this.#beside.delete(uri.toString());
    const positionAt = positionsIn(text);
    const related = beside && {
      uri: beside.uri,
      positionAt: positionsIn(beside.beside.document.text),
    };
    this.#collection.set(
      uri,
      findings.map((finding) => toDiagnostic(positionAt, finding, related)),
    );
    this.#checked.fire(uri);
  }

  #clear(uri: vscode.Uri): void {
    this.#collection.delete(uri);
    this.#checked.fire(uri);
  }

  /** Takes back everything of a file that is closed, renamed or gone. */
  forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#asked.delete(key);
    this.#closed.delete(key);
    this.#beside.delete(key);
    this.#executive.delete(key);
    this.#clear(uri);
  }

  /** After a change of the settings. */
  refresh(): void {
    this.#collection.clear();
    this.#closed.clear();
    for (const document of vscode.workspace.textDocuments) this.schedule(document);
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#following?.dispose();
    this.#collection.dispose();
    this.#checked.dispose();
  }

  /** Of files in no editor; takes back the findings of those that are gone or no postings any more. */
  async #lookAgain(files: readonly vscode.Uri[]): Promise<void> {
    for (const key of files.map(String)) {
      const uri = this.#closed.get(key);
      if (!uri) continue;
      const { postings, check } = await loadChecks();
      const posting = await postings.readFile(uri, postingGlobs(uri).areSet).catch(() => undefined);
      // Opened meanwhile, or checked or taken back.
      if (this.#closed.get(key) !== uri) continue;
      if (posting && isCheckable(posting)) {
        const { levels, overlapFrom } = checkSettings(uri);
        const pair = this.besideOf(uri);
        const options = { levels, overlapFrom, asked: true, today: today(), beside: pair?.beside };
        this.set(uri, posting.document.text, check(posting, options), pair);
      } else this.forget(uri);
    }
  }

  async #checkNow(document: vscode.TextDocument, version: number): Promise<void> {
    const isWorthwhile = await this.mayHaveFindings(document);
    const checks = isWorthwhile ? await loadChecks() : undefined;
    // Loading takes its time: a newer text has a timer of its own, a closed document wants nothing.
    if (document.isClosed || document.version !== version || !this.isWatched(document)) return;
    const { uri } = document;
    if (checks) {
      this.set(uri, document.getText(), this.findingsIn(checks, document), this.besideOf(uri));
      const { role } = checks.postings.readDocument(document).identity;
      if (role.value === 'cto' || role.value === 'cio') this.#executive.add(uri.toString());
      else this.#executive.delete(uri.toString());
    } else {
      this.#executive.delete(uri.toString());
      this.#clear(uri);
    }
    this.#compare();
  }

  /** Looks which postings belong together, and checks those again that another one now stands beside. */
  #compare(): void {
    if (this.#executive.size === 0 && this.#beside.size === 0) return;
    this.#mustCompare = true;
    if (this.#isComparing) return;
    this.#isComparing = true;
    this.#compareAll()
      .catch((error: unknown) => {
        this.#log.error(error instanceof Error ? error : String(error));
      })
      .finally(() => (this.#isComparing = false));
  }

  async #compareAll(): Promise<void> {
    while (this.#mustCompare) {
      this.#mustCompare = false;
      const search = await this.#loadSearch();
      this.follow(search);
      const [checks, findPair] = await Promise.all([loadChecks(), this.findPairs(search)]);
      if (this.#isDisposed) return;
      const isOther = (uri: vscode.Uri): boolean => {
        const pair = findPair(uri);
        if (isSamePair(pair, this.besideOf(uri))) return false;
        if (pair) this.#beside.set(uri.toString(), pair);
        else this.#beside.delete(uri.toString());
        return true;
      };
      for (const document of vscode.workspace.textDocuments) {
        const { uri } = document;
        if (!this.#executive.has(uri.toString()) || !this.isWatched(document) || !isOther(uri)) continue;
        this.set(uri, document.getText(), this.findingsIn(checks, document), this.besideOf(uri));
      }
      await this.#lookAgain([...this.#closed.values()].filter(isOther));
    }
  }
}

function isOpen(key: string): boolean {
  return vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === key);
}

/** YYYY-MM-DD where the user is. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
