import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Audience, Entry, RoleFile } from '../../core/catalog/schema.ts';
import type { Presence } from '../../core/posting/insert/planEntries.ts';
import { audienceOf } from '../../core/posting/write/blocks.ts';
import type { Search } from '../../core/search/createSearch.ts';
import { loadEntrySearch } from '../../host/loadEntrySearch.ts';
import { logged, type Log } from '../../host/log.ts';
import { createPicker, group, pick, pickStep, standAt, type Step, type ValueItem } from '../../host/pick.ts';
import { sayEnglish } from '../../host/sayEnglish.ts';
import type { KnownPosting } from './readTarget.ts';

/**
 * Role first, then the section or a single responsibility; Back returns to the roles. In a posting that says whose it
 * is, the role is chosen already.
 */
export async function pickSnippet(
  catalog: Catalog,
  log: Log,
  posting?: KnownPosting,
): Promise<Entry | undefined> {
  const title = vscode.l10n.t('Insert Job Description Snippet');
  let known = posting?.role;
  for (let before: RoleFile | undefined; ;) {
    const steps = (number: number): Step => ({ number, of: 2 });
    const role = known ?? (await pickRole(catalog, title, steps(1), before));
    if (!role) return undefined;
    known = undefined;
    before = role;
    const question = vscode.l10n.t('{0}: section or responsibility', role.title);
    const placeholder = sayEnglish(question, posting?.identity);
    const items = snippetItems(catalog, role, posting);
    const picker = createPicker(title, placeholder, items, steps(2));
    picker.onDidChangeValue((value) => {
      const found = loadEntrySearch().then((search) => {
        if (picker.value === value) picker.items = withFound(items, search, value);
      });
      logged(log, found);
    });
    const entry = await pickStep(picker);
    if (entry !== 'back') return entry;
  }
}

async function pickRole(
  catalog: Catalog,
  title: string,
  step: Step,
  before: RoleFile | undefined,
): Promise<RoleFile | undefined> {
  const picker = createPicker(title, vscode.l10n.t('Role'), roleItems(catalog), step);
  standAt(picker, before);
  return pick(picker);
}

function roleItems(catalog: Catalog): readonly ValueItem<RoleFile>[] {
  return catalog.roles.map((role) => ({ label: role.title, description: role.name, value: role }));
}

function snippetItems(
  catalog: Catalog,
  role: RoleFile,
  posting: KnownPosting | undefined,
): readonly ValueItem<Entry>[] {
  const entries = role.snippets.map(catalog.entry);
  const itemsFor = (audience: Audience): readonly ValueItem<Entry>[] =>
    entries.filter((entry) => audienceOf(entry) === audience).map((entry) => toItem(entry, posting));
  const responsibilities = role.responsibilities.map((entry) => toItem(entry, posting));
  return [
    ...group(vscode.l10n.t('Sections'), itemsFor('public')),
    ...group(vscode.l10n.t('Internal, not for an advert'), itemsFor('internal')),
    ...group(vscode.l10n.t('One responsibility'), responsibilities),
  ];
}

/** Shows also what the search finds: the quick pick itself knows none of the other words for an entry. */
function withFound(
  items: readonly ValueItem<Entry>[],
  search: Search,
  words: string,
): readonly ValueItem<Entry>[] {
  const { entries, exact } = search(words);
  const found = new Set(exact ? entries : []);
  return items.map((item) => (item.value && found.has(item.value) ? { ...item, alwaysShow: true } : item));
}

function toItem(entry: Entry, posting: KnownPosting | undefined): ValueItem<Entry> {
  const marks = [
    // Said on the item too: the separators go as soon as somebody types.
    audienceOf(entry) === 'internal' && vscode.l10n.t('internal'),
    presenceMark(posting?.presence(entry)),
  ].filter((mark) => mark !== false && mark !== undefined);
  return { label: entry.title, description: marks.join(', '), detail: entry.text, value: entry };
}

function presenceMark(presence: Presence): string | undefined {
  if (presence === undefined || presence === 'present')
    return presence && vscode.l10n.t('in the posting already');
  const { heading, bullets } = presence;
  return bullets === 1
    ? vscode.l10n.t('adds 1 bullet to "{0}"', heading)
    : vscode.l10n.t('adds {0} bullets to "{1}"', bullets, heading);
}
