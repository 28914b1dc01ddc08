import * as vscode from 'vscode';
import { isKeptMarkdown } from '../../host/isKeptMarkdown.ts';
import { namespace } from '../../host/manifest.ts';
import { postingGlobs } from '../../host/postingGlobs.ts';

interface Listener {
  /** The text of one file may be another. */
  readonly fileChanged: (uri: vscode.Uri) => void;
  /** There may be other files. */
  readonly listChanged: () => void;
  /** A file or a folder, of whatever kind, is gone, or no part of the workspace any more. */
  readonly gone: (uri: vscode.Uri) => void;
  /** Whether it is one of the files that are searched. */
  readonly isListed: (uri: vscode.Uri) => boolean;
}

/** Milliseconds until a new watcher hears of everything: what happens before that, it never tells. */
const untilHearing = 3000;

/** Tells, once started, when another search for postings would read other texts than the last one. */
export class PostingWatcher implements vscode.Disposable {
  readonly #listener: Listener;
  #watchers: vscode.Disposable | undefined;
  /** Folders and globs of these. */
  #watched = '';
  #others: vscode.Disposable | undefined;
  #lookOnce: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  start(): void {
    if (this.#others) return;
    const { fileChanged, listChanged, gone, isListed } = this.#listener;
    const markdownChanged = (document: vscode.TextDocument): void => {
      if (isKeptMarkdown(document)) fileChanged(document.uri);
    };
    const lookElsewhere = (): void => {
      this.#watchAgain();
      listChanged();
    };
    this.#others = vscode.Disposable.from(
      // Not every file system tells of changes; what is saved here is known anyway.
      vscode.workspace.onDidSaveTextDocument(markdownChanged),
      // What was not saved is gone when a document is closed or reverted.
      vscode.workspace.onDidCloseTextDocument((document) => {
        // One that was called another language may be Markdown again.
        if (isKeptMarkdown(document) || isListed(document.uri)) fileChanged(document.uri);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (!document.isDirty) markdownChanged(document);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) gone(uri);
        lookElsewhere();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        const settings = [namespace, 'files.exclude', 'search.exclude'];
        if (settings.some((setting) => event.affectsConfiguration(setting))) lookElsewhere();
      }),
    );
    this.#watchAgain();
  }

  dispose(): void {
    clearTimeout(this.#lookOnce);
    this.#watchers?.dispose();
    this.#others?.dispose();
  }

  #watchAgain(): void {
    const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => ({
      folder,
      globs: postingGlobs(folder).globs,
    }));
    // New watchers are deaf for a while, so the old ones stay where they would be the same.
    const watched = JSON.stringify(folders.map(({ folder, globs }) => [folder.uri.toString(), globs]));
    if (watched === this.#watched) return;
    this.#watched = watched;
    this.#watchers?.dispose();
    const { fileChanged, listChanged, gone } = this.#listener;
    const watchers = folders.flatMap(({ folder, globs }) => {
      const files = globs.map((glob) => {
        const watcher = vscode.workspace.createFileSystemWatcher(
          new vscode.RelativePattern(folder, glob),
          false,
          false,
          true,
        );
        watcher.onDidChange(fileChanged);
        watcher.onDidCreate((uri) => {
          fileChanged(uri);
          listChanged();
        });
        return watcher;
      });
      // A folder that goes takes its files along without a word, and a new one may bring some before it is watched.
      const anything = new vscode.RelativePattern(folder, '**');
      const watcher = vscode.workspace.createFileSystemWatcher(anything, false, true, false);
      watcher.onDidCreate((uri) => {
        if (isPerhapsFolder(uri)) listChanged();
      });
      watcher.onDidDelete(gone);
      return [...files, watcher];
    });
    this.#watchers = vscode.Disposable.from(...watchers);
    clearTimeout(this.#lookOnce);
    this.#lookOnce = setTimeout(listChanged, untilHearing);
  }
}

/** By its name, as asking for each of the files that a build writes would take long; `my.company` counts as a file. */
function isPerhapsFolder({ path }: vscode.Uri): boolean {
  return !/^.+\.[a-z][^.]*$/i.test(path.slice(path.lastIndexOf('/') + 1));
}
