import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Entry, Responsibility, RoleFile } from '../../core/catalog/schema.ts';
import { audienceOf } from '../../core/posting/blocks.ts';

interface ValueItem<T> extends vscode.QuickPickItem {
  readonly value?: T;
}

/** Role first, then the section or a single responsibility; Back returns to the roles. */
export async function pickSnippet(catalog: Catalog): Promise<Entry | Responsibility | undefined> {
  for (;;) {
    const role = await pickRole(catalog, vscode.l10n.t('Insert Job Description Snippet (1/2)'));
    if (!role) return undefined;
    const picked = await pick(snippetItems(catalog, role), {
      title: vscode.l10n.t('Insert Job Description Snippet (2/2): {0}', role.title),
      placeholder: vscode.l10n.t('Section or responsibility'),
      back: true,
    });
    if (picked !== 'back') return picked;
  }
}

export async function pickRole(
  catalog: Catalog,
  title = vscode.l10n.t('New Posting'),
): Promise<RoleFile | undefined> {
  const items = catalog.roles.map((role) => ({ label: role.title, description: role.name, value: role }));
  const picked = await pick(items, { title, placeholder: vscode.l10n.t('Role'), back: false });
  return picked === 'back' ? undefined : picked;
}

/** What to do where no posting is open; undefined if the person gives up. */
export async function pickWithoutPosting(): Promise<'new-posting' | 'clipboard' | undefined> {
  const items: readonly ValueItem<'new-posting' | 'clipboard'>[] = [
    { label: vscode.l10n.t('New Posting'), iconPath: new vscode.ThemeIcon('new-file'), value: 'new-posting' },
    { label: vscode.l10n.t('Copy Instead'), iconPath: new vscode.ThemeIcon('copy'), value: 'clipboard' },
  ];
  const title = vscode.l10n.t('No posting is open');
  const picked = await pick(items, {
    title,
    placeholder: vscode.l10n.t('Where should the text go?'),
    back: false,
  });
  return picked === 'back' ? undefined : picked;
}

function snippetItems(catalog: Catalog, role: RoleFile): readonly ValueItem<Entry | Responsibility>[] {
  const entries = role.snippets.map(catalog.entry);
  const group = (
    label: string,
    items: readonly (Entry | Responsibility)[],
  ): ValueItem<Entry | Responsibility>[] =>
    items.length === 0
      ? []
      : [
          { label, kind: vscode.QuickPickItemKind.Separator },
          ...items.map((entry) => ({ label: entry.title, detail: entry.text, value: entry })),
        ];
  return [
    ...group(
      vscode.l10n.t('Sections'),
      entries.filter((entry) => audienceOf(entry) === 'public'),
    ),
    ...group(
      vscode.l10n.t('Internal, not for an advert'),
      entries.filter((entry) => audienceOf(entry) === 'internal'),
    ),
    ...group(vscode.l10n.t('One responsibility'), role.responsibilities),
  ];
}

interface PickOptions {
  readonly title: string;
  readonly placeholder: string;
  readonly back: boolean;
}

async function pick<T>(
  items: readonly ValueItem<T>[],
  options: PickOptions,
): Promise<T | 'back' | undefined> {
  const picker = vscode.window.createQuickPick<ValueItem<T>>();
  picker.title = options.title;
  picker.placeholder = options.placeholder;
  picker.matchOnDetail = true;
  picker.matchOnDescription = true;
  picker.items = items;
  if (options.back) picker.buttons = [vscode.QuickInputButtons.Back];
  const picked = await new Promise<T | 'back' | undefined>((resolve) => {
    picker.onDidTriggerButton(() => resolve('back'));
    picker.onDidAccept(() => resolve(picker.selectedItems[0]?.value));
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
  picker.dispose();
  return picked;
}
