import * as vscode from 'vscode';
import { isoDay } from '../../core/isoDay.ts';
import { isPosting } from '../../core/posting/identify/postingIdentity.ts';
import type { ReadPosting } from '../../core/posting/identify/readPosting.ts';
import type { Finding } from '../../core/posting/rules/finding.ts';
import { checkSettings } from '../../host/checkSettings.ts';
import { isKeptMarkdown } from '../../host/isKeptMarkdown.ts';
import { loadChecks, type Checks } from '../../host/loadChecks.ts';
import { logged, type Log } from '../../host/log.ts';
import { openDocument } from '../../host/openDocument.ts';
import { createPause } from '../../host/pauses.ts';
import type { PostingSearch } from '../postings/index.ts';
import type { PostingPairs } from './postingPairs.ts';
import type { ShownFindings } from './shownFindings.ts';

interface AskedFile {
  readonly uri: vscode.Uri;
  /** The search watches it on disk, so its findings stay when its tab is closed. */
  readonly isFollowed: boolean;
  /** For a CTO or a CIO: another posting may belong to it. */
  readonly canHaveBeside: boolean;
}

/** The files that somebody asked to check: all checks take part. Follows those that are in no editor. */
export class AskedFiles implements vscode.Disposable {
  readonly #log: Log;
  readonly #shown: ShownFindings;
  readonly #pairs: PostingPairs;
  readonly #files = new Map<string, AskedFile>();
  #following: vscode.Disposable | undefined;
  readonly #folders = vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
    if (removed.length > 0) this.#leaveFolders();
  });

  constructor(log: Log, shown: ShownFindings, pairs: PostingPairs) {
    this.#log = log;
    this.#shown = shown;
    this.#pairs = pairs;
  }

  has(uri: vscode.Uri): boolean {
    return this.#files.has(uri.toString());
  }

  /** Whether another posting may belong to one of them. */
  mayHavePairs(): boolean {
    return [...this.#files.values()].some(
      ({ uri, canHaveBeside }) => canHaveBeside && checkSettings(uri).enabled,
    );
  }

  /** From now on all checks take part in the file. */
  ask(file: AskedFile): void {
    this.#files.set(file.uri.toString(), file);
  }

  /** Takes back what an earlier check found in files of the workspace that are not among those checked now. */
  keepOnly(checked: ReadonlySet<string>): void {
    for (const [key, { uri, isFollowed }] of this.#files) {
      if (isFollowed && !checked.has(key) && !openDocument(uri)) this.#forget(uri);
    }
  }

  /** From now on hears when files change that are in no editor. */
  follow(search: PostingSearch): void {
    this.#following ??= search.onDidChange((files) => {
      this.lookAgain(files);
    });
  }

  /** Checks those of the files anew that are in no editor; takes back the findings of those that are no postings any more. */
  lookAgain(files: readonly vscode.Uri[]): void {
    logged(this.#log, this.#lookAgain(files));
  }

  /** Shows what all checks find in a file that is in no editor. */
  show(
    { check }: Checks,
    uri: vscode.Uri,
    posting: ReadPosting,
    { levels, overlapFrom } = checkSettings(uri),
  ): readonly Finding[] {
    const pair = this.#pairs.besideOf(uri);
    const today = isoDay(new Date());
    const findings = check(posting, { levels, overlapFrom, asked: true, today, beside: pair?.beside });
    this.#shown.show(uri, posting.document.text, { findings, pair, isAsked: this.has(uri) });
    return findings;
  }

  /** After its document is closed: only what is followed stays, by the text on disk. */
  leave(uri: vscode.Uri): void {
    if (this.#files.get(uri.toString())?.isFollowed) this.lookAgain([uri]);
    else this.#forget(uri);
  }

  /** After a change of the settings. */
  refresh(): void {
    this.lookAgain([...this.#files.values()].map(({ uri }) => uri));
  }

  dispose(): void {
    this.#following?.dispose();
    this.#folders.dispose();
  }

  async #lookAgain(files: readonly vscode.Uri[]): Promise<void> {
    const asked = files.filter((uri) => this.has(uri));
    if (asked.length === 0) return;
    const checks = await loadChecks();
    const pause = createPause();
    for (const uri of asked) {
      await pause();
      const key = uri.toString();
      const file = this.#files.get(key);
      const open = openDocument(uri);
      // As another language it is no posting.
      if (file && open && !isKeptMarkdown(open)) this.#forget(uri);
      if (!file || open) continue;
      // Another object, so that an earlier look that is still under way sees that it is no longer wanted.
      const look = { ...file };
      this.#files.set(key, look);
      // Kept, so that its findings come back with the checks.
      if (!checkSettings(uri).enabled) {
        this.#shown.clear(uri);
        continue;
      }
      const posting = await checks.postings.readFile(uri).catch(() => undefined);
      if (this.#files.get(key) !== look || openDocument(uri)) continue;
      if (!posting) this.#forget(uri);
      else if (isPosting(posting.identity)) this.show(checks, uri, posting);
      // It may be empty only while it is being written: the next change counts again.
      else this.#shown.clear(uri);
    }
  }

  /** Takes back what is found in closed files of folders that are in the workspace no more. */
  #leaveFolders(): void {
    for (const [key, file] of this.#files) {
      const { uri } = file;
      if (vscode.workspace.getWorkspaceFolder(uri)) continue;
      if (openDocument(uri)) this.#files.set(key, { ...file, isFollowed: false });
      else this.#forget(uri);
    }
  }

  #forget(uri: vscode.Uri): void {
    if (this.#files.delete(uri.toString())) this.#pairs.stopUnlessWanted();
    this.#shown.clear(uri);
  }
}
