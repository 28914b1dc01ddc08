import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import {
  offeredResponsibilities,
  withResponsibilities,
  type OfferedResponsibility,
} from '../../core/posting/write/advertResponsibilities.ts';
import type { PostingRequest } from '../../core/posting/write/writePosting.ts';
import { createStepPicker, pickMany, type Step, type ValueItem } from '../../host/pick.ts';

/** A posting before its form is chosen. */
export type FormlessRequest = Omit<PostingRequest, 'house'>;

/** A responsibility of one of the postings, by its index. */
interface Choice {
  readonly posting: number;
  readonly key: string;
}

interface ResponsibilitiesQuestion {
  readonly title: string;
  readonly requests: readonly FormlessRequest[];
  readonly step?: Step | undefined;
}

/** Whether there is anything to choose for one of the postings. */
export function hasResponsibilitiesToPick(catalog: Catalog, requests: readonly FormlessRequest[]): boolean {
  return requests.some((request) => offeredResponsibilities(catalog, request).length > 0);
}

/** One question for all the adverts: which responsibilities does each say? */
export async function pickResponsibilities(
  catalog: Catalog,
  { title, requests, step }: ResponsibilitiesQuestion,
): Promise<readonly FormlessRequest[] | 'back' | undefined> {
  const items = requests.flatMap((request, posting) => itemsOf(catalog, request, posting));
  const picker = createStepPicker<Choice>(title, '', items, step);
  picker.ignoreFocusOut = true;
  const count = (selected: readonly ValueItem<Choice>[]): void => {
    const counts = requests.map(({ role }, i) => {
      const own = selected.filter(({ value }) => value?.posting === i).length;
      return requests.length > 1 ? `${catalog.role(role).title} ${own}` : String(own);
    });
    const { candidatesRead } = catalog.writing;
    picker.placeholder = vscode.l10n.t(
      'Responsibilities of the advert: {0}. {1}',
      counts.join(', '),
      candidatesRead,
    );
  };
  count(items.filter(({ picked }) => picked));
  picker.onDidChangeSelection(count);
  const picked = await pickMany(picker);
  if (picked === 'back' || picked === undefined) return picked;
  return requests.map((request, i) => {
    const keys = picked.filter(({ posting }) => posting === i).map(({ key }) => key);
    return withResponsibilities(catalog, request, new Set(keys));
  });
}

function itemsOf(catalog: Catalog, request: FormlessRequest, posting: number): readonly ValueItem<Choice>[] {
  const offered = offeredResponsibilities(catalog, request);
  const { title } = catalog.role(request.role);
  const group = (label: string, wanted: OfferedResponsibility['group']): readonly ValueItem<Choice>[] => {
    const items = offered
      .filter((one) => one.group === wanted)
      .map(({ key, text, isShared, isProposed }) => ({
        label: text,
        description: isShared ? vscode.l10n.t('shared work: one owner only') : '',
        picked: isProposed,
        value: { posting, key },
      }));
    return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
  };
  return [
    ...group(vscode.l10n.t('{0}: General Responsibilities', title), 'general'),
    ...group(vscode.l10n.t('{0}: Company-Specific Responsibilities', title), 'company-specific'),
  ];
}
