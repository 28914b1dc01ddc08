import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { unknown } from '../../core/catalog/facts.ts';
import { writeRecord } from '../../core/record/writeRecord.ts';
import { recordFileName } from '../../core/record/recordNames.ts';
import type { Recommend } from '../../core/recommend/recommendation.ts';
import type { Decided } from '../../core/record/decided.ts';
import type { Include } from '../../core/record/sheet.ts';
import { copyMarkdown } from '../../host/insertBlocks.ts';
import { createPicker, pick, pickMany, type ValueItem } from '../../host/pick.ts';
import { pickNewFile } from '../../host/pickNewFile.ts';
import { reasonOf } from '../../host/log.ts';
import { nameOf } from '../../host/nameOf.ts';
import { writeNewFile } from './decisionFiles.ts';
import type { KeptDecisions } from './keptDecisions.ts';

type Place = 'kept' | 'outside' | 'untitled' | vscode.WorkspaceFolder;

interface SaveDependencies {
  readonly catalog: Catalog;
  readonly recommend: Recommend;
  readonly kept: KeptDecisions;
}

/**
 * Saves a record of the decision. Private unless the person says otherwise: first the question who can read the
 * folder, then what may stand in the file.
 */
export async function saveDecision(
  { catalog, recommend, kept }: SaveDependencies,
  decided: Decided,
): Promise<void> {
  const place = await pickPlace();
  if (place === undefined) return;
  if (place === 'kept') {
    await kept.add(writeRecord(catalog, recommend, decided, { name: true, today: true }));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Kept in the view "Decisions"'), 5000);
    return;
  }
  const include = await pickContents(catalog, decided);
  if (!include) return;
  const text = writeRecord(catalog, recommend, decided, include);
  if (place === 'untitled') {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    await vscode.window.showTextDocument(document);
    return;
  }
  const wanted = await wantedFile(place, recordFileName(decided.date, 'md'));
  if (!wanted) return;
  const written = await writeOrElsewhere(wanted, text);
  if (!written) return;
  const { wanted: last, uri } = written;
  await vscode.window.showTextDocument(uri, { preview: false });
  if (uri.path !== last.path) {
    const message = vscode.l10n.t('{0} exists already, so this record is in {1}.', nameOf(last), nameOf(uri));
    void vscode.window.showInformationMessage(message);
  }
}

interface Written {
  /** Where it was to go, and where it is, as nothing is written over. */
  readonly wanted: vscode.Uri;
  readonly uri: vscode.Uri;
}

/** Where a file cannot be written, the text is not lost: it goes elsewhere or to the clipboard. */
async function writeOrElsewhere(wanted: vscode.Uri, text: string): Promise<Written | undefined> {
  try {
    return { wanted, uri: await writeNewFile(wanted, text) };
  } catch (error) {
    const elsewhere = vscode.l10n.t('Save Elsewhere…');
    const copy = vscode.l10n.t('Copy as Markdown');
    const message = vscode.l10n.t('{0} cannot be written: {1}', nameOf(wanted), reasonOf(error));
    const choice = await vscode.window.showErrorMessage(message, elsewhere, copy);
    if (choice === copy) await copyMarkdown(text);
    if (choice !== elsewhere) return undefined;
    const other = await wantedFile('outside', nameOf(wanted));
    return other && writeOrElsewhere(other, text);
  }
}

async function wantedFile(
  place: 'outside' | vscode.WorkspaceFolder,
  name: string,
): Promise<vscode.Uri | undefined> {
  if (place !== 'outside') return vscode.Uri.joinPath(place.uri, name);
  return pickNewFile({
    title: vscode.l10n.t('Save Decision Record'),
    name,
    filters: { Markdown: ['md'] },
    outside: true,
  });
}

async function pickPlace(): Promise<Place | undefined> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(
    ({ uri }) => vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false,
  );
  const items: readonly ValueItem<Place>[] = [
    {
      label: vscode.l10n.t('Keep It Here, Not in a File'),
      detail:
        vscode.workspace.name === undefined
          ? vscode.l10n.t('In the view "Decisions" of windows without a folder, on this computer only')
          : vscode.l10n.t('In the view "Decisions" of this workspace, on this computer only'),
      iconPath: new vscode.ThemeIcon('lock'),
      value: 'kept',
    },
    {
      label: vscode.l10n.t('A Place outside This Workspace…'),
      detail: vscode.l10n.t('A file where you choose'),
      iconPath: new vscode.ThemeIcon('save-as'),
      value: 'outside',
    },
    ...folders.map((folder) => ({
      label:
        folders.length === 1 ? vscode.l10n.t('This Folder') : vscode.l10n.t('This Folder: {0}', folder.name),
      detail: vscode.l10n.t('A file in {0}, for everyone who can read it, now or later', folder.name),
      iconPath: new vscode.ThemeIcon('folder'),
      value: folder,
    })),
    ...(folders.length > 0
      ? []
      : [
          {
            label: vscode.l10n.t('An Untitled Document'),
            detail: vscode.l10n.t('To copy from, or to save later'),
            iconPath: new vscode.ThemeIcon('new-file'),
            value: 'untitled' as const,
          },
        ]),
  ];
  const question = vscode.l10n.t('Where should it go? It may hold what staff should hear from you first.');
  const picker = createPicker(vscode.l10n.t('Save Decision Record'), question, items);
  picker.ignoreFocusOut = true;
  return pick(picker);
}

/** What may stand in a file: nothing about persons or the company unless selected. */
export async function pickContents(
  { sheet }: Catalog,
  { name, answers }: Decided,
): Promise<Include | undefined> {
  // What was not answered says nothing of anybody, and is said to be open.
  const isTodayOpen = (answers[sheet.today] ?? unknown) === unknown;
  const items: readonly ValueItem<keyof Include>[] = [
    ...(name === '' ? [] : [{ value: 'name' as const, label: vscode.l10n.t('The name: {0}', name) }]),
    ...(isTodayOpen ? [] : [{ value: 'today' as const, label: vscode.l10n.t('Who leads technology today') }]),
  ];
  if (items.length === 0) return { name: false, today: isTodayOpen };
  const picker = createPicker(
    vscode.l10n.t('What to Include'),
    vscode.l10n.t('The result and its reasons go in. Select what else does.'),
    items,
  );
  picker.ignoreFocusOut = true;
  const selected = await pickMany(picker);
  if (!selected) return undefined;
  return { name: selected.includes('name'), today: isTodayOpen || selected.includes('today') };
}
