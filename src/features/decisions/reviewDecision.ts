import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Recommend } from '../../core/recommend/recommendation.ts';
import type { RecordSource } from '../../core/record/pageRequest.ts';
import { readRecord, type DecisionRecord } from '../../core/record/recordFile.ts';
import { pick, type ValueItem } from '../../host/pick.ts';
import { uriArgument } from '../../host/uriArgument.ts';
import { findDecisionFiles, openRecord } from './decisionFiles.ts';
import type { DecisionPages } from './decisionPages.ts';
import { describeRecord } from './describeDecision.ts';
import type { KeptDecisions } from './keptDecisions.ts';
import { reviewOf } from './renderDecisionPage.ts';

interface ReviewDependencies {
  readonly catalog: Catalog;
  readonly recommend: Recommend;
  readonly kept: KeptDecisions;
  readonly pages: DecisionPages;
}

/** A record and where it is. */
interface FoundRecord {
  readonly record: DecisionRecord;
  readonly source: RecordSource;
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
  const uris = [...(Array.isArray(selected) ? (selected as unknown[]) : []), clicked]
    .map(uriArgument)
    .filter((uri) => uri !== undefined);
  const different = [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
  const found = different.length > 0 ? await openAll(different.slice(0, 2)) : await pickRecords(dependencies);
  const [first, second] = found ?? [];
  if (!found || !first) return;
  const { title } = reviewOf(dependencies, first.record, second?.record);
  await dependencies.pages.show(title, { show: 'review', of: found.map(({ source }) => source) });
}

/** All of the files, or undefined once one of them cannot be read and the person was told. */
async function openAll(uris: readonly vscode.Uri[]): Promise<readonly FoundRecord[] | undefined> {
  const found: FoundRecord[] = [];
  for (const uri of uris) {
    const record = await openRecord(uri);
    if (!record) return undefined;
    found.push({ record, source: { file: uri.toString() } });
  }
  return found;
}

/** One record to review, or two to compare. */
async function pickRecords({
  catalog,
  kept,
}: ReviewDependencies): Promise<readonly FoundRecord[] | undefined> {
  const picker = vscode.window.createQuickPick<ValueItem<FoundRecord | 'file'>>();
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
    const items = records.map((one) => ({
      label: one.record.name || vscode.l10n.t('Decision of {0}', one.record.date),
      description: `${describeRecord(catalog, one.record)} · ${one.record.date}`,
      detail: one.where,
      value: one,
    }));
    picker.items = [...items, file];
    return records;
  });
  // Who chooses a file needs no list.
  found
    .catch(() => (picker.placeholder = vscode.l10n.t('The records could not be listed; choose a file')))
    .finally(() => (picker.busy = false));
  const first = await pick(picker);
  if (first === undefined || first === 'back') return undefined;
  if (first === 'file') {
    const chosen = await vscode.window.showOpenDialog({
      canSelectMany: true,
      filters: { Markdown: ['md'] },
      openLabel: vscode.l10n.t('Review'),
    });
    return chosen && openAll(chosen.slice(0, 2));
  }
  const others = (await found).filter((one) => one !== first);
  if (others.length === 0) return [first];
  const other = await pickOther(catalog, others);
  if (other === undefined) return undefined;
  return other === 'none' ? [first] : [first, other];
}

async function pickOther(
  catalog: Catalog,
  records: readonly FoundRecord[],
): Promise<FoundRecord | 'none' | undefined> {
  const picker = vscode.window.createQuickPick<ValueItem<FoundRecord | 'none'>>();
  picker.ignoreFocusOut = true;
  picker.title = vscode.l10n.t('Review Decision');
  picker.placeholder = vscode.l10n.t('Compare it with another?');
  picker.items = [
    { label: vscode.l10n.t("No, Decide Again with Today's Rules"), value: 'none' },
    ...records.map(({ record, source }) => ({
      label: vscode.l10n.t('Compare with {0}', record.name || record.date),
      description: `${describeRecord(catalog, record)} · ${record.date}`,
      value: { record, source },
    })),
  ];
  const picked = await pick(picker);
  return picked === 'back' ? undefined : picked;
}

async function listRecords(
  kept: KeptDecisions,
): Promise<readonly (FoundRecord & { readonly where: string })[]> {
  const here = kept.list().flatMap(({ id, text }) => {
    const result = readRecord(text);
    const where = vscode.l10n.t('Kept here, not in a file');
    return result.ok ? [{ record: result.record, source: { kept: id }, where }] : [];
  });
  const files = await findDecisionFiles();
  return [
    ...here,
    ...files.map(({ uri, record }) => ({
      record,
      source: { file: uri.toString() },
      where: vscode.workspace.asRelativePath(uri),
    })),
  ];
}
