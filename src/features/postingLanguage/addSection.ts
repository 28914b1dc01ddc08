import * as vscode from 'vscode';
import { audienceOf } from '../../core/posting/write/blocks.ts';
import type { MissingSection } from '../../core/posting/complete/findMissingSections.ts';
import { argumentFields } from '../../host/argumentFields.ts';
import { insertPlanned } from '../../host/insertBlocks.ts';
import { isWritable } from '../../host/isWritable.ts';
import { isKeptMarkdown } from '../../host/isKeptMarkdown.ts';
import { asCommand, commands } from '../../host/manifest.ts';
import { createPicker, pick } from '../../host/pick.ts';
import { nameOf } from '../../host/nameOf.ts';
import { loadPostingLanguage, type PostingLanguage } from './loadPostingLanguage.ts';

/** One action that asks which section: a list of them all would push everything else out of the menu. */
export async function provideAddSection(
  { missingSections }: PostingLanguage,
  document: vscode.TextDocument,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  if (missingSections(document).length === 0 || !(await isWritable(document))) return [];
  const title = vscode.l10n.t('Add Missing Section…');
  const action = new vscode.CodeAction(title, kind);
  action.command = asCommand(commands.addSection, title, { document: document.uri.toString() });
  return [action];
}

/**
 * Puts a section that the posting lacks where it belongs: behind what comes before it in our order.
 *
 * @param argument `{ document, entry }` where an action or a keybinding says which document or which section
 */
export async function addSection(argument: unknown): Promise<void> {
  const { document: wanted, entry: wantedEntry } = argumentFields(argument);
  const editor = editorOf(wanted);
  if (!editor) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No posting is open. Open the one that gets the section.'),
    );
    return;
  }
  const { document } = editor;
  const { missingSections, planSection } = await loadPostingLanguage();
  const missing = missingSections(document);
  if (missing.length === 0) {
    const message = vscode.l10n.t(
      '{0} has every section that can be added; nothing was changed.',
      nameOf(document.uri),
    );
    void vscode.window.showInformationMessage(message);
    return;
  }
  const chosen = missing.find(({ entry }) => entry.id === wantedEntry) ?? (await pickSection(missing));
  if (!chosen) return;
  // The posting may have been edited while the person chose, or its tab closed, which ends the editor.
  const shown = await vscode.window.showTextDocument(document.uri, {
    viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
  });
  const section = missingSections(shown.document).find(({ entry }) => entry.id === chosen.entry.id);
  if (section) await insertPlanned(shown, planSection(shown.document, section));
}

function editorOf(wanted: unknown): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const isWanted = (editor: vscode.TextEditor | undefined): boolean =>
    editor !== undefined &&
    isKeptMarkdown(editor.document) &&
    (typeof wanted !== 'string' || editor.document.uri.toString() === wanted);
  return isWanted(activeTextEditor) ? activeTextEditor : visibleTextEditors.find(isWanted);
}

async function pickSection(missing: readonly MissingSection[]): Promise<MissingSection | undefined> {
  const items = missing.map((section) => ({
    label: section.heading,
    description: audienceOf(section.entry) === 'internal' ? vscode.l10n.t('internal') : '',
    detail: section.entry.text,
    value: section,
  }));
  return pick(createPicker(vscode.l10n.t('Add Missing Section'), vscode.l10n.t('Section'), items));
}
