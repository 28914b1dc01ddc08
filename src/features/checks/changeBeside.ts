import * as vscode from 'vscode';
import { oneLine } from '../../core/oneLine.ts';
import type { Edit } from '../../core/posting/rules/finding.ts';
import { argumentFields } from '../../host/argumentFields.ts';
import { isWritable } from '../../host/isWritable.ts';
import { createPicker, pickMany } from '../../host/pick.ts';
import { nameOf } from '../../host/nameOf.ts';
import { rangeIn } from '../../host/rangeIn.ts';
import { positionsIn } from './toDiagnostic.ts';

/** What has to change in the posting beside the one with a finding. */
export interface BesideChange {
  /** What the change says. */
  readonly title: string;
  readonly uri: vscode.Uri;
  /** The text that the edits were made for. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

type Way = 'copy' | 'change';

/**
 * Offers new lines for another posting: as a copy, and, if that is selected, as a change of that file, which is then
 * shown beside this one.
 *
 * @param ways `copy`, `change` or both; without it the person is asked
 */
export async function changeBeside(argument: unknown, ways: unknown): Promise<void> {
  if (!isBesideChange(argument)) return;
  const { uri, text, edits } = argument;
  const chosen = Array.isArray(ways)
    ? ways.filter((way): way is Way => way === 'copy' || way === 'change')
    : await askForWays(argument);
  if (!chosen || chosen.length === 0) return;
  if (chosen.includes('copy')) await vscode.env.clipboard.writeText(newText(argument));
  if (!chosen.includes('change')) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied for {0}', nameOf(uri)), 5_000);
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  if (!(await isWritable(document))) {
    sayReadOnly(uri);
    return;
  }
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
    preview: false,
  });
  const { version } = document;
  const positionAt = positionsIn(text);
  // An editor gives all lines of a file the same end, on disk they may differ.
  const isAsBefore = inLines(document.getText()) === inLines(text);
  const isAccepted =
    isAsBefore &&
    (await editor.edit((builder) => {
      for (const edit of edits) builder.replace(rangeIn({ positionAt }, edit), edit.newText);
    }));
  if (!isAccepted) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} was edited meanwhile; nothing was changed. Try again.', nameOf(uri)),
    );
  } else if (document.version === version) sayReadOnly(uri);
  else {
    const at = positionAt(edits[0]!.start);
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

function sayReadOnly(uri: vscode.Uri): void {
  void vscode.window.showWarningMessage(vscode.l10n.t('{0} is read-only; nothing was changed.', nameOf(uri)));
}

function inLines(text: string): string {
  return text.replace(/\r\n|\r/g, '\n');
}

async function askForWays(change: BesideChange): Promise<readonly Way[] | undefined> {
  const name = nameOf(change.uri);
  const copied = newText(change);
  const picker = createPicker<Way>(
    change.title,
    vscode.l10n.t('This file stays as it is. Select what to do for {0}', name),
    [
      // Where lines only go, there is nothing to copy.
      ...(copied === ''
        ? []
        : [
            {
              label: vscode.l10n.t('Copy the new text'),
              detail: copied,
              value: 'copy' as const,
              picked: true,
            },
          ]),
      { label: vscode.l10n.t('Change {0}', name), detail: linesText(change), value: 'change' },
    ],
  );
  return pickMany(picker);
}

function newText({ edits }: BesideChange): string {
  return edits.map((edit) => edit.newText).join('\n');
}

/** What stands there now. */
function linesText({ text, edits }: BesideChange): string {
  const positionAt = positionsIn(text);
  const lines = edits.map(({ start, end }) => {
    const line = positionAt(start).line + 1;
    return vscode.l10n.t('line {0}: {1}', line, oneLine(text.slice(start, end)));
  });
  return lines.join('; ');
}

function isBesideChange(argument: unknown): argument is BesideChange {
  const { title, uri, text, edits } = argumentFields(argument);
  return (
    typeof title === 'string' &&
    uri instanceof vscode.Uri &&
    typeof text === 'string' &&
    Array.isArray(edits) &&
    edits.length > 0 &&
    edits.every(isEdit)
  );
}

function isEdit(value: unknown): value is Edit {
  const { start, end, newText } = argumentFields(value);
  return typeof start === 'number' && typeof end === 'number' && typeof newText === 'string';
}
