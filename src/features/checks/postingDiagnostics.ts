import * as vscode from 'vscode';
import { isCheckable } from '../../core/posting/checkPosting.ts';
import type { Finding } from '../../core/posting/finding.ts';
import { checkSettings } from '../../host/checkSettings.ts';
import { isoDay } from '../../host/isoDay.ts';
import { loadChecks, type Checks } from '../../host/loadChecks.ts';
import type { Log } from '../../host/log.ts';
import { checkPageLink } from '../../host/manifest.ts';
import { postingGlobs } from '../../host/postingGlobs.ts';
import { loadQuickLooks } from '../../host/quickLooks.ts';
import type { PostingSearch } from '../postings/index.ts';
import { isChecked } from './checkedDocuments.ts';

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
  #following: vscode.Disposable | undefined;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Checks the document as soon as it rests. */
  schedule(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#closed.delete(key);
    if (!this.isWatched(document)) {
      this.#collection.delete(document.uri);
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
    const { levels } = checkSettings(document);
    const asked = this.#asked.has(document.uri.toString());
    return check(postings.readDocument(document), { levels, asked, today: isoDay(new Date()) });
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
    });
  }

  /** Shows what is found in a text of the file. */
  set(uri: vscode.Uri, text: string, findings: readonly Finding[]): void {
    const positionAt = positionsIn(text);
    this.#collection.set(
      uri,
      findings.map((finding) => toDiagnostic(positionAt, finding)),
    );
  }

  /** Takes back everything of a file that is closed, renamed or gone. */
  forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#asked.delete(key);
    this.#closed.delete(key);
    this.#collection.delete(uri);
  }

  /** After a change of the settings. */
  refresh(): void {
    this.#collection.clear();
    this.#closed.clear();
    for (const document of vscode.workspace.textDocuments) this.schedule(document);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#following?.dispose();
    this.#collection.dispose();
  }

  /** Of files in no editor; takes back the findings of those that are gone, in a folder that is, or no postings any more. */
  async #lookAgain(files: readonly vscode.Uri[]): Promise<void> {
    for (const key of files.map(String)) {
      const uri = this.#closed.get(key);
      if (!uri) continue;
      if (!vscode.workspace.getWorkspaceFolder(uri)) {
        this.forget(uri);
        continue;
      }
      const { postings, check } = await loadChecks();
      const posting = await postings.readFile(uri, postingGlobs(uri).areSet).catch(() => undefined);
      // Opened meanwhile, or checked or taken back.
      if (this.#closed.get(key) !== uri) continue;
      if (posting && isCheckable(posting)) {
        const { levels } = checkSettings(uri);
        this.set(
          uri,
          posting.document.text,
          check(posting, { levels, asked: true, today: isoDay(new Date()) }),
        );
      } else this.forget(uri);
    }
  }

  async #checkNow(document: vscode.TextDocument, version: number): Promise<void> {
    const isWorthwhile = await this.mayHaveFindings(document);
    const checks = isWorthwhile ? await loadChecks() : undefined;
    // Loading takes its time: a newer text has a timer of its own, a closed document wants nothing.
    if (document.isClosed || document.version !== version || !this.isWatched(document)) return;
    if (checks) this.set(document.uri, document.getText(), this.findingsIn(checks, document));
    else this.#collection.delete(document.uri);
  }
}

function isOpen(key: string): boolean {
  return vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === key);
}

const severities = {
  hint: vscode.DiagnosticSeverity.Hint,
  info: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
};

export const diagnosticSource = 'CTO or CIO';

function toDiagnostic(positionAt: (offset: number) => vscode.Position, finding: Finding): vscode.Diagnostic {
  const { start, end, code, level, message } = finding;
  const range = new vscode.Range(positionAt(start), positionAt(end));
  const diagnostic = new vscode.Diagnostic(range, message, severities[level]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: code, target: checkPageLink(code) };
  return diagnostic;
}

/** Positions of offsets in a text that may be in no document. */
function positionsIn(text: string): (offset: number) => vscode.Position {
  const starts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineEnd.length);
  return (offset) => {
    let line = starts.length - 1;
    while (starts[line]! > offset) line--;
    return new vscode.Position(line, offset - starts[line]!);
  };
}
