import * as vscode from 'vscode';
import type { Block } from '../core/posting/write/blocks.ts';
import { planInsertion, type Insertion } from '../core/posting/insert/planInsertion.ts';
import { plainStyle } from '../core/posting/parse/postingStyle.ts';
import { writeBlocks } from '../core/posting/write/writeBlocks.ts';
import { insertSnippets } from './insertSnippets.ts';
import { isWritable } from './isWritable.ts';
import { loadPostings } from './loadPostings.ts';
import { createPicker, pick, type ValueItem } from './pick.ts';
import { nameOf } from './nameOf.ts';
import type { PostingTarget, PostingTargets } from './postingTargets.ts';

/** Where text goes instead of into the posting last worked in. */
export type Elsewhere = 'new-posting' | 'clipboard';

/** What is inserted into a document as it is now; nothing where it has all of it. */
interface Planned {
  readonly insertions: readonly Insertion[];
  /** To say once it is inserted. */
  readonly note?: string | undefined;
}

type Plan = (document: vscode.TextDocument, offsets: readonly number[]) => Planned;

/** Puts blocks into the posting last worked in, or where the person says if none is open. */
export async function insertBlocks(
  targets: PostingTargets,
  blocks: readonly Block[],
  into?: Elsewhere,
  givenPlan?: Plan,
): Promise<void> {
  if (into === 'clipboard') return copyMarkdown(writeBlocks(blocks, plainStyle, 'plain'));
  const plan = givenPlan ?? (await planAtCursors(blocks));
  if (into === 'new-posting') return insertIntoNew(plan);
  const target = await targets.find();
  if ('editor' in target) return insertInto(target, plan);
  if (target.missing === 'not-markdown') {
    sayNotMarkdown(target.name);
    return;
  }
  const choice = await pickElsewhere();
  if (choice) await insertBlocks(targets, blocks, choice, plan);
}

/** Says early, before anything is asked, that nothing could be inserted; `false` where it could. */
export async function isRefused(targets: PostingTargets): Promise<boolean> {
  const name = targets.notMarkdown();
  if (name !== undefined) {
    sayNotMarkdown(name);
    return true;
  }
  const document = await targets.peek();
  if (!document || (await isWritable(document))) return false;
  sayReadOnly(document);
  return true;
}

function sayNotMarkdown(name: string): void {
  const message = vscode.l10n.t(
    '{0} is not a Markdown file. Open the posting first; nothing was changed.',
    name,
  );
  void vscode.window.showWarningMessage(message);
}

function sayReadOnly({ uri }: vscode.TextDocument): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('{0} is read-only; nothing was changed. Save a copy and insert into that.', nameOf(uri)),
  );
}

async function planAtCursors(blocks: readonly Block[]): Promise<Plan> {
  const { readDocument } = await loadPostings();
  return (document, offsets) => ({
    insertions: planInsertion(readDocument(document).document, offsets, blocks),
  });
}

export async function copyMarkdown(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied as Markdown'), 3000);
}

async function insertInto({ editor, offsets }: PostingTarget, plan: Plan): Promise<void> {
  const { insertions, note } = plan(editor.document, offsets);
  const isInserted = await insertPlanned(editor, insertions);
  if (isInserted && note !== undefined) vscode.window.setStatusBarMessage(note, 6000);
}

/** Inserts what was planned in this tick; where that cannot be, says why and answers `false`. */
export async function insertPlanned(
  editor: vscode.TextEditor,
  insertions: readonly Insertion[],
): Promise<boolean> {
  const { document } = editor;
  const name = nameOf(document.uri);
  const [first] = insertions;
  if (!first) {
    const message = vscode.l10n.t('{0} has all of this already; nothing was changed.', name);
    void vscode.window.showInformationMessage(message);
    return false;
  }
  const result = await insertSnippets(editor, insertions);
  if (result === 'inserted') {
    const start = document.positionAt(first.offset);
    editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  } else if (result === 'read-only') {
    sayReadOnly(document);
  } else {
    const message = vscode.l10n.t(
      '{0} was edited at the same moment; nothing was inserted. Try again.',
      name,
    );
    void vscode.window.showWarningMessage(message);
  }
  return result === 'inserted';
}

async function insertIntoNew(plan: Plan): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  await insertInto({ editor, offsets: [0] }, plan);
}

/** What to do where no posting is open; undefined if the person gives up. */
async function pickElsewhere(): Promise<Elsewhere | undefined> {
  const items: readonly ValueItem<Elsewhere>[] = [
    { label: vscode.l10n.t('New Posting'), iconPath: new vscode.ThemeIcon('new-file'), value: 'new-posting' },
    { label: vscode.l10n.t('Copy Instead'), iconPath: new vscode.ThemeIcon('copy'), value: 'clipboard' },
  ];
  const question = vscode.l10n.t('Where should the text go?');
  const picker = createPicker(vscode.l10n.t('No posting is open'), question, items);
  // The page of an entry selected in the tree may still be opening, and takes the focus then.
  picker.ignoreFocusOut = true;
  return pick(picker);
}
