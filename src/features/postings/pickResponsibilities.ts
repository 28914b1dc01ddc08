import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import {
  offeredResponsibilities,
  withResponsibilities,
  type OfferedResponsibility,
} from '../../core/posting/write/advertResponsibilities.ts';
import type { FormlessRequest } from '../../core/posting/write/writePosting.ts';
import { createPicker, group, pickManyStep, type Step, type ValueItem } from '../../host/pick.ts';

/** A responsibility of one of the postings, by its index. */
export interface ChosenResponsibility {
  readonly posting: number;
  readonly key: string;
}

interface ResponsibilitiesQuestion {
  readonly title: string;
  readonly requests: readonly FormlessRequest[];
  /** What the person chose before they came back. */
  readonly chosen?: readonly ChosenResponsibility[] | undefined;
  readonly step?: Step | undefined;
}

/** Whether there is anything to choose for one of the postings. */
export function hasResponsibilitiesToPick(catalog: Catalog, requests: readonly FormlessRequest[]): boolean {
  return requests.some((request) => offeredResponsibilities(catalog, request).length > 0);
}

/** One question for all the adverts: which responsibilities does each say? */
export async function pickResponsibilities(
  catalog: Catalog,
  { title, requests, chosen, step }: ResponsibilitiesQuestion,
): Promise<readonly ChosenResponsibility[] | 'back' | undefined> {
  const items = requests.flatMap((request, posting) => {
    const keys = chosen && keysOf(chosen, posting);
    return itemsOf(catalog, { request, posting, keys });
  });
  const { candidatesRead } = catalog.writing;
  const picker = createPicker<ChosenResponsibility>(title, candidatesRead, items, step);
  picker.ignoreFocusOut = true;
  // VS Code itself counts what is selected, in all of the postings.
  const count = (selected: readonly ValueItem<ChosenResponsibility>[]): void => {
    const counts = requests.map(({ role }, i) => {
      const own = selected.filter(({ value }) => value?.posting === i).length;
      return `${catalog.role(role).title} ${own}`;
    });
    picker.placeholder = `${counts.join(', ')}. ${candidatesRead}`;
  };
  if (requests.length > 1) {
    count(items.filter(({ picked }) => picked));
    picker.onDidChangeSelection(count);
  }
  return pickManyStep(picker);
}

/** The postings with what was chosen for each of them. */
export function withChosen(
  catalog: Catalog,
  requests: readonly FormlessRequest[],
  chosen: readonly ChosenResponsibility[],
): readonly FormlessRequest[] {
  return requests.map((request, i) => withResponsibilities(catalog, request, keysOf(chosen, i)));
}

function keysOf(chosen: readonly ChosenResponsibility[], posting: number): ReadonlySet<string> {
  return new Set(chosen.filter((one) => one.posting === posting).map(({ key }) => key));
}

interface Offer {
  readonly request: FormlessRequest;
  readonly posting: number;
  /** Of those to be ticked; without it what is proposed. */
  readonly keys: ReadonlySet<string> | undefined;
}

function itemsOf(
  catalog: Catalog,
  { request, posting, keys }: Offer,
): readonly ValueItem<ChosenResponsibility>[] {
  const offered = offeredResponsibilities(catalog, request);
  const { title } = catalog.role(request.role);
  const ofGroup = (wanted: OfferedResponsibility['group']): readonly ValueItem<ChosenResponsibility>[] =>
    offered
      .filter((one) => one.group === wanted)
      .map(({ key, text, isShared, isProposed }) => ({
        label: text,
        description: isShared ? vscode.l10n.t('shared work: one owner only') : '',
        picked: keys?.has(key) ?? isProposed,
        value: { posting, key },
      }));
  return [
    ...group(vscode.l10n.t('{0}: General Responsibilities', title), ofGroup('general')),
    ...group(vscode.l10n.t('{0}: Company-Specific Responsibilities', title), ofGroup('company-specific')),
  ];
}
