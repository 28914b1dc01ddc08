import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Entry, Responsibility, RoleFile } from '../../core/catalog/schema.ts';
import { audienceOf } from '../../core/posting/blocks.ts';
import { createStepPicker, pick, type Step, type ValueItem } from '../../host/pick.ts';

/** Role first, then the section or a single responsibility; Back returns to the roles. */
export async function pickSnippet(catalog: Catalog): Promise<Entry | Responsibility | undefined> {
  const title = vscode.l10n.t('Insert Job Description Snippet');
  for (;;) {
    const steps = (number: number): Step => ({ number, of: 2 });
    const role = await pick(createStepPicker(title, vscode.l10n.t('Role'), roleItems(catalog), steps(1)));
    if (role === undefined || role === 'back') return undefined;
    const placeholder = vscode.l10n.t('{0}: section or responsibility', role.title);
    const entry = await pick(createStepPicker(title, placeholder, snippetItems(catalog, role), steps(2)));
    if (entry !== 'back') return entry;
  }
}

function roleItems(catalog: Catalog): readonly ValueItem<RoleFile>[] {
  return catalog.roles.map((role) => ({ label: role.title, description: role.name, value: role }));
}

function snippetItems(catalog: Catalog, role: RoleFile): readonly ValueItem<Entry | Responsibility>[] {
  const entries = role.snippets.map(catalog.entry);
  const internal = entries.filter((entry) => audienceOf(entry) === 'internal');
  return [
    ...group(
      vscode.l10n.t('Sections'),
      entries.filter((entry) => audienceOf(entry) === 'public'),
    ),
    ...group(vscode.l10n.t('Internal, not for an advert'), internal),
    ...group(vscode.l10n.t('One responsibility'), role.responsibilities),
  ];
}

function group(
  label: string,
  entries: readonly (Entry | Responsibility)[],
): readonly ValueItem<Entry | Responsibility>[] {
  if (entries.length === 0) return [];
  const items = entries.map((entry) => ({
    label: entry.title,
    // Said on the item too: the separators go as soon as somebody types.
    ...(audienceOf(entry) === 'internal' ? { description: vscode.l10n.t('internal') } : {}),
    detail: entry.text,
    value: entry,
  }));
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}
