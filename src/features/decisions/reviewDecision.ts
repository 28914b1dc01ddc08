import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Recommend } from '../../core/recommend/recommendation.ts';
import { readRecord, type DecisionRecord } from '../../core/record/recordFile.ts';
import { compareRecords, reviewRecord, reviewSheet } from '../../core/record/review.ts';
import { sheetAsMarkdown } from '../../core/record/sheetMarkdown.ts';
import { pick, type ValueItem } from '../../host/pick.ts';
import { findDecisionFiles, openRecord } from './decisionFiles.ts';
import { describeRecord } from './describeDecision.ts';
import type { KeptDecisions } from './keptDecisions.ts';
import type { SheetDocuments } from './sheetDocuments.ts';

interface ReviewDependencies {
  readonly catalog: Catalog;
  readonly recommend: Recommend;
  readonly kept: KeptDecisions;
  readonly documents: SheetDocuments;
}

/**
 * Reads a record back and decides again with today's content, or sets two records side by side.
 *
 * @param clicked file the command was run on, or the argument of a keybinding
 * @param selected all files selected, where it came from the explorer; two are compared
 */
export async function reviewDecision(
  dependencies: ReviewDependencies,
  clicked: unknown,
  selected: unknown,
): Promise<void> {
  const uris = [...(Array.isArray(selected) ? (selected as unknown[]) : []), clicked].filter(
    (uri): uri is vscode.Uri => uri instanceof vscode.Uri,
  );
  const different = [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
  const [first, second] =
    different.length > 0 ? await openAll(different.slice(0, 2)) : await pickRecords(dependencies);
  if (!first || (different.length > 1 && !second)) return;
  const { catalog, recommend, documents } = dependencies;
  const sheet = second
    ? compareRecords(catalog, recommend, first, second)
    : reviewSheet(catalog, reviewRecord(catalog, recommend, first));
  await documents.show(sheet.title, sheetAsMarkdown(sheet));
}

async function openAll(uris: readonly vscode.Uri[]): Promise<readonly (DecisionRecord | undefined)[]> {
  const records = [];
  for (const uri of uris) records.push(await openRecord(uri));
  return records;
}

/** One record to review, or two to compare. */
async function pickRecords({
  catalog,
  kept,
}: ReviewDependencies): Promise<readonly (DecisionRecord | undefined)[]> {
  const picker = vscode.window.createQuickPick<ValueItem<DecisionRecord | 'file'>>();
  picker.ignoreFocusOut = true;
  picker.title = vscode.l10n.t('Review Decision');
  picker.placeholder = vscode.l10n.t("The record to decide again with today's rules");
  picker.busy = true;
  const file = {
    label: vscode.l10n.t('Choose a File…'),
    iconPath: new vscode.ThemeIcon('folder-opened'),
    alwaysShow: true,
    value: 'file' as const,
  };
  picker.items = [file];
  const found = listRecords(kept).then((records) => {
    const items = records.map(({ record, where }) => ({
      label: record.name || vscode.l10n.t('Decision of {0}', record.date),
      description: `${describeRecord(catalog, record)} · ${record.date}`,
      detail: where,
      value: record,
    }));
    picker.items = [...items, file];
    picker.busy = false;
    return records;
  });
  const first = await pick(picker);
  if (first === undefined || first === 'back') return [];
  if (first === 'file') {
    const chosen = await vscode.window.showOpenDialog({
      canSelectMany: true,
      filters: { Markdown: ['md'] },
      openLabel: vscode.l10n.t('Review'),
    });
    return chosen ? openAll(chosen.slice(0, 2)) : [];
  }
  const others = (await found).map(({ record }) => record).filter((record) => record !== first);
  if (others.length === 0) return [first];
  const other = await pickOther(catalog, others);
  if (other === undefined) return [];
  return other === 'none' ? [first] : [first, other];
}

async function pickOther(
  catalog: Catalog,
  records: readonly DecisionRecord[],
): Promise<DecisionRecord | 'none' | undefined> {
  const picker = vscode.window.createQuickPick<ValueItem<DecisionRecord | 'none'>>();
  picker.ignoreFocusOut = true;
  picker.title = vscode.l10n.t('Review Decision');
  picker.placeholder = vscode.l10n.t('Compare it with another?');
  picker.items = [
    { label: vscode.l10n.t("No, Decide Again with Today's Rules"), value: 'none' },
    ...records.map((record) => ({
      label: vscode.l10n.t('Compare with {0}', record.name || record.date),
      description: `${describeRecord(catalog, record)} · ${record.date}`,
      value: record,
    })),
  ];
  const picked = await pick(picker);
  return picked === 'back' ? undefined : picked;
}

async function listRecords(
  kept: KeptDecisions,
): Promise<readonly { readonly record: DecisionRecord; readonly where: string }[]> {
  const here = kept.list().flatMap(({ text }) => {
    const result = readRecord(text);
    return result.ok ? [{ record: result.record, where: vscode.l10n.t('Kept here, not in a file') }] : [];
  });
  const files = await findDecisionFiles();
  return [
    ...here,
    ...files.map(({ uri, record }) => ({ record, where: vscode.workspace.asRelativePath(uri) })),
  ];
}
