import * as vscode from 'vscode';
import { looksLikeRecord } from '../core/record/recordNames.ts';
import type { Log } from './log.ts';
import { isKeptMarkdown } from './isKeptMarkdown.ts';
import { hasMarkdownName, nameOf } from './nameOf.ts';
import { previewInFront, textInTab } from './textTabs.ts';

/** Panels that count as editors. */
const panels: readonly string[] = ['output', 'debug'];
/** Lines that the front matter of a record may take. */
const longestMatter = 100;

/** Where an insertion goes: an editor that shows a Markdown document, and the places in it. */
export interface PostingTarget {
  readonly editor: vscode.TextEditor;
  /** Where the selections end, in characters from the start. */
  readonly offsets: readonly number[];
}

/** Why there is no target: no posting is open, or the text editor in front holds something else. */
type NoTarget =
  { readonly missing: 'no-posting' } | { readonly missing: 'not-markdown'; readonly name: string };

/**
 * Remembers the posting last worked in and the places there. With a webview, a preview or a tree in front VS Code
 * names no active editor, and showing the document again would put the cursor at its start.
 */
export class PostingTargets implements vscode.Disposable {
  readonly #log: Log;
  #last:
    | {
        readonly uri: string;
        readonly viewColumn: vscode.ViewColumn | undefined;
        readonly offsets: readonly number[];
      }
    | undefined;
  /** The document that a person has put a cursor into last: one that was only opened for them does not count. */
  #cursorPutInto: string | undefined;
  readonly #subscription = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.#remember(editor)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      if (textEditor !== vscode.window.activeTextEditor) return;
      this.#remember(textEditor);
      if (isByPerson(kind)) this.#cursorPutInto = textEditor.document.uri.toString();
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      this.#follow(event);
    }),
  );

  constructor(log: Log) {
    this.#log = log;
    const { activeTextEditor } = vscode.window;
    if (activeTextEditor) this.#remember(activeTextEditor);
  }

  /**
   * The active Markdown editor, else the posting read as a preview in front, else the one last active, else one open in
   * a tab; brought to the front. A decision record is no posting: it counts only while it is active and the person has
   * put the cursor there.
   */
  async find(): Promise<PostingTarget | NoTarget> {
    const active = this.#active();
    if (active) return active;
    for await (const { document, viewColumn, offsets } of this.#inTabs()) {
      try {
        return await showAt(document, viewColumn, offsets);
      } catch (error) {
        this.#log.warn(`${document.uri.toString()} could not be shown: ${String(error)}`);
      }
    }
    return { missing: 'no-posting' };
  }

  /** The name of the document in front, where that keeps an insertion from going anywhere. */
  notMarkdown(): string | undefined {
    const active = this.#active();
    return active && 'name' in active ? active.name : undefined;
  }

  /** The document that `find` would give, left where it is. */
  async peek(): Promise<vscode.TextDocument | undefined> {
    const active = this.#active();
    if (active) return 'editor' in active ? active.editor.document : undefined;
    for await (const { document } of this.#inTabs()) return document;
    return undefined;
  }

  /** Whether the person has been in the document since the window was opened, and its places are known. */
  wasWorkedIn({ uri }: vscode.TextDocument): boolean {
    return this.#last?.uri === uri.toString();
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /**
   * What the editor in front settles; nothing with none there, with a panel, or a decision record that was only shown.
   * A cell of a notebook is no posting, whatever its language.
   */
  #active(): PostingTarget | NoTarget | undefined {
    const active = vscode.window.activeTextEditor;
    if (!active || panels.includes(active.document.uri.scheme)) return undefined;
    const { languageId, uri } = active.document;
    if (languageId !== 'markdown' || uri.scheme === 'vscode-notebook-cell')
      return { missing: 'not-markdown', name: nameOf(uri) };
    const isMeant = !isRecord(active.document) || this.#cursorPutInto === uri.toString();
    return isMeant ? toTarget(active) : undefined;
  }

  /** The postings open in tabs, the one read in front and the one last active first, with the places there. */
  async *#inTabs(): AsyncGenerator<{
    readonly document: vscode.TextDocument;
    readonly viewColumn: vscode.ViewColumn;
    readonly offsets: readonly number[] | undefined;
  }> {
    const tabs = openTabs();
    const last = this.#last;
    const lastTab =
      tabs.find(({ uri, viewColumn }) => uri.toString() === last?.uri && viewColumn === last.viewColumn) ??
      tabs.find(({ uri }) => uri.toString() === last?.uri);
    const read = previewInFront()?.toString();
    const readTab = tabs.find(({ uri }) => uri.toString() === read);
    for (const tab of [readTab, lastTab, ...tabs].filter((tab) => tab !== undefined)) {
      try {
        const document = await vscode.workspace.openTextDocument(tab.uri);
        if (!mayBePosting(document)) continue;
        yield {
          document,
          viewColumn: tab.viewColumn,
          // As they are now: it may have been edited while it was opened.
          offsets: this.#last?.uri === tab.uri.toString() ? this.#last.offsets : undefined,
        };
      } catch (error) {
        // A tab may outlive its file; the next one may still do.
        this.#log.warn(`${tab.uri.toString()} could not be opened: ${String(error)}`);
      }
    }
  }

  #remember(editor: vscode.TextEditor): void {
    if (!mayBePosting(editor.document)) return;
    const { viewColumn } = editor;
    this.#last = { uri: editor.document.uri.toString(), viewColumn, offsets: toTarget(editor).offsets };
  }

  /** Keeps the places where they are in the text, also when it is edited elsewhere. */
  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const last = this.#last;
    if (last?.uri !== document.uri.toString()) return;
    this.#last = { ...last, offsets: moved(last.offsets, contentChanges) };
  }
}

/** Shows the document. Its places are followed meanwhile, as showing it may put the cursor elsewhere. */
async function showAt(
  document: vscode.TextDocument,
  viewColumn: vscode.ViewColumn,
  offsets: readonly number[] | undefined,
): Promise<PostingTarget> {
  let places = offsets;
  const following = vscode.workspace.onDidChangeTextDocument((event) => {
    if (event.document === document) places = places && moved(places, event.contentChanges);
  });
  try {
    const editor = await vscode.window.showTextDocument(document, { viewColumn });
    return places ? { editor, offsets: places } : toTarget(editor);
  } finally {
    following.dispose();
  }
}

/** Where the places are once the text has changed. */
function moved(
  offsets: readonly number[],
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): readonly number[] {
  return offsets.map((offset) =>
    changes.reduce((place, { rangeOffset, rangeLength, text }) => {
      if (rangeOffset + rangeLength <= place) return place + text.length - rangeLength;
      return rangeOffset < place ? rangeOffset + text.length : place;
    }, offset),
  );
}

function toTarget(editor: vscode.TextEditor): PostingTarget {
  const { document, selections } = editor;
  const places = isOneBlank(document, selections) ? selections.slice(0, 1) : selections;
  return { editor, offsets: places.map((selection) => document.offsetAt(endOf(selection))) };
}

/** A new posting selects a blank wherever it stands, to be filled in at once: that is one place to work at. */
function isOneBlank(document: vscode.TextDocument, selections: readonly vscode.Selection[]): boolean {
  const [first, ...others] = selections.map((selection) => document.getText(selection));
  return first !== undefined && /^\[[^[\]\r\n]+\]$/.test(first) && others.every((other) => other === first);
}

/** Where a selection ends for the eye: a whole line selected ends on that line, not at the start of the next. */
function endOf({ end, isEmpty }: vscode.Selection): vscode.Position {
  return isEmpty || end.character > 0 ? end : end.translate(-1).with({ character: Number.MAX_SAFE_INTEGER });
}

/** Tabs with Markdown, as text or as its preview, those in front of their group first. */
function openTabs(): readonly { readonly uri: vscode.Uri; readonly viewColumn: vscode.ViewColumn }[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .sort((a, b) => Number(b.isActive) - Number(a.isActive))
    .flatMap((tab) => {
      const uri = textInTab(tab);
      return uri && isPerhapsMarkdown(uri) ? [{ uri, viewColumn: tab.group.viewColumn }] : [];
    });
}

/** A draft has no name yet that says it. */
function isPerhapsMarkdown(uri: vscode.Uri): boolean {
  return uri.scheme === 'untitled' || hasMarkdownName(uri);
}

/** Markdown that can be edited, and no decision record. */
function mayBePosting(document: vscode.TextDocument): boolean {
  const isReadOnly = vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false;
  return isKeptMarkdown(document) && !isReadOnly && !isRecord(document);
}

function isRecord(document: vscode.TextDocument): boolean {
  return looksLikeRecord(nameOf(document.uri), document.getText(new vscode.Range(0, 0, longestMatter, 0)));
}

/** By hand, not by a command of VS Code or of another extension. */
function isByPerson(kind: vscode.TextEditorSelectionChangeKind | undefined): boolean {
  const { Keyboard, Mouse } = vscode.TextEditorSelectionChangeKind;
  return kind === Keyboard || kind === Mouse;
}
