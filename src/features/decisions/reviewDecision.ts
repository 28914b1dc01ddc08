import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Log } from '../../host/log.ts';
import { createPicker, pick, pickStep, standAt, type ValueItem } from '../../host/pick.ts';
import { uriArgument } from '../../host/uriArgument.ts';
import { openRecord } from './decisionFiles.ts';
import type { DecisionPages } from './decisionPages.ts';
import {
  decisionChoice,
  findDecisions,
  readDecision,
  type DecisionSources,
  type FoundDecision,
} from './foundDecisions.ts';
import { reviewOf } from './renderDecisionPage.ts';

export interface ReviewDependencies extends DecisionSources {
  readonly log: Log;
  readonly pages: DecisionPages;
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
  const found =
    different.length > 0 ? await openAll(dependencies, different) : await pickRecords(dependencies);
  if (found) await showReview(dependencies, found);
}

/** @param found one to decide again, or two to compare */
export async function showReview(
  dependencies: ReviewDependencies,
  [first, second]: readonly FoundDecision[],
): Promise<void> {
  if (!first) return;
  const { title } = reviewOf(dependencies, first, second);
  const of = [first.source, ...(second ? [second.source] : [])];
  await dependencies.pages.show(title, { show: 'review', of });
}

/** Sets a recommendation beside a decision that the person chooses. */
export async function compareDecision(dependencies: ReviewDependencies, run: string): Promise<void> {
  const own = await readDecision(dependencies, { run });
  if (!own) return;
  const title = vscode.l10n.t('Compare Recommendation');
  const others = (await findDecisions(dependencies)).filter(
    ({ source }) => !('run' in source && source.run === run),
  );
  const question = vscode.l10n.t('The decision to set beside this recommendation');
  const picker = createPicker<FoundDecision | 'file'>(title, question, [
    ...others.map((one) => decisionChoice(dependencies.catalog, one)),
    file(),
  ]);
  picker.ignoreFocusOut = true;
  const picked = await pick(picker);
  if (picked === undefined) return;
  const other =
    picked === 'file' ? (await openChosen(dependencies, vscode.l10n.t('Compare'), false))?.[0] : picked;
  if (other) await showReview(dependencies, [own, other]);
}

/** One file or two, or undefined once they are more, or one cannot be read, and the person was told. */
async function openAll(
  { log }: Pick<ReviewDependencies, 'log'>,
  uris: readonly vscode.Uri[],
): Promise<readonly FoundDecision[] | undefined> {
  if (uris.length > 2) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select one record to decide again, or two to compare.'),
    );
    return undefined;
  }
  const found: FoundDecision[] = [];
  for (const uri of uris) {
    const record = await openRecord(uri, log);
    if (!record) return undefined;
    found.push({ record, source: { file: uri.toString() } });
  }
  return found;
}

async function openChosen(
  dependencies: Pick<ReviewDependencies, 'log'>,
  openLabel: string,
  canSelectMany: boolean,
): Promise<readonly FoundDecision[] | undefined> {
  const filters = { Markdown: ['md'] };
  const chosen = await vscode.window.showOpenDialog({ canSelectMany, filters, openLabel });
  return chosen && openAll(dependencies, chosen);
}

/** One record to review, or two to compare; Back returns to the first. */
async function pickRecords(dependencies: ReviewDependencies): Promise<readonly FoundDecision[] | undefined> {
  const { catalog } = dependencies;
  const decisions = findDecisions(dependencies);
  for (let before: FoundDecision | undefined; ;) {
    const first = await pickFirst(catalog, decisions, before);
    if (first === undefined) return undefined;
    if (first === 'file') return openChosen(dependencies, vscode.l10n.t('Review'), true);
    const others = (await decisions).filter((one) => one !== first);
    if (others.length === 0) return [first];
    const other = await pickOther(catalog, others);
    if (other === undefined) return undefined;
    if (other !== 'back') return other === 'none' ? [first] : [first, other];
    before = first;
  }
}

/** @param before what was chosen before the person came back */
async function pickFirst(
  catalog: Catalog,
  decisions: Promise<readonly FoundDecision[]>,
  before: FoundDecision | undefined,
): Promise<FoundDecision | 'file' | undefined> {
  const question = vscode.l10n.t("The record to decide again with today's rules");
  const picker = createPicker<FoundDecision | 'file'>(vscode.l10n.t('Review Decision'), question, [file()]);
  picker.ignoreFocusOut = true;
  picker.busy = true;
  const found = decisions.then((all) => {
    // What is no record yet is decided by today's rules.
    const records = all.filter(({ source }) => !('run' in source));
    picker.items = [...records.map((one) => decisionChoice(catalog, one)), file()];
    standAt(picker, before);
  });
  // Who chooses a file needs no list.
  found
    .catch(() => (picker.placeholder = vscode.l10n.t('The records could not be listed; choose a file')))
    .finally(() => (picker.busy = false));
  return pick(picker);
}

function file(): ValueItem<'file'> {
  return {
    label: vscode.l10n.t('Choose a File…'),
    iconPath: new vscode.ThemeIcon('folder-opened'),
    alwaysShow: true,
    value: 'file',
  };
}

async function pickOther(
  catalog: Catalog,
  others: readonly FoundDecision[],
): Promise<FoundDecision | 'none' | 'back' | undefined> {
  const items: readonly ValueItem<FoundDecision | 'none'>[] = [
    { label: vscode.l10n.t("No, Decide Again with Today's Rules"), value: 'none' },
    ...others.map((one) => ({
      ...decisionChoice(catalog, one),
      label: vscode.l10n.t('Compare with {0}', one.record.name || one.record.date),
    })),
  ];
  const question = vscode.l10n.t('Compare it with another?');
  const picker = createPicker(vscode.l10n.t('Review Decision'), question, items);
  // Without a number: whether there is a second question depends on the answer to the first.
  picker.buttons = [vscode.QuickInputButtons.Back];
  picker.ignoreFocusOut = true;
  return pickStep(picker);
}
