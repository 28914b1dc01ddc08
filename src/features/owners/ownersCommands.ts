import * as vscode from 'vscode';
import { onlyRoleNote } from '../../core/posting/owners/executivePosting.ts';
import { copyMarkdown, insertBlocks } from '../../host/insertBlocks.ts';
import { commands } from '../../host/manifest.ts';
import { pick, type ValueItem } from '../../host/pick.ts';
import type { PostingTargets } from '../../host/postingTarget.ts';
import type { LoadSearch } from '../postings/index.ts';
import { lookForPostings, offer, sayThatNoneIsHere } from './lookForPostings.ts';
import type { OwnersDocument } from './ownersDocument.ts';
import { ownersStrings } from './ownersStrings.ts';
import { createOwnersTable, nameOfPosting, ownersMarkdown, ownersPage, placesOf } from './ownersTable.ts';
import { showPlace } from './showPlace.ts';

interface OwnersDependencies {
  readonly page: OwnersDocument;
  readonly targets: PostingTargets;
  readonly loadSearch: LoadSearch;
}

type Place = ReturnType<typeof placesOf>[number];

export async function showOwners({ page, loadSearch }: OwnersDependencies): Promise<void> {
  const postings = await lookForPostings(loadSearch);
  if (!postings) return;
  if (postings.length === 0) {
    sayThatNoneIsHere();
    return;
  }
  const note = onlyRoleNote(
    postings.map(({ posting }) => posting.identity),
    ownersStrings(),
  );
  const table = await createOwnersTable(postings);
  await page.show(table, ownersPage(table, note));
  if (note !== undefined) offer(note, vscode.l10n.t('New Matching Posting'), commands.newMatchingPosting);
}

export async function copyOwners({ page: { table } }: OwnersDependencies): Promise<void> {
  if (table) await copyMarkdown(ownersMarkdown(table));
}

export async function insertOwners({ page: { table }, targets }: OwnersDependencies): Promise<void> {
  if (!table) return;
  const target = await targets.find();
  const file = 'editor' in target ? target.editor.document.uri : undefined;
  await insertBlocks(targets, [{ kind: 'paragraph', text: ownersMarkdown(table, file) }]);
}

/** Goes to a line that says who owns something. */
export async function goToClaim({ page: { table } }: OwnersDependencies): Promise<void> {
  if (!table) return;
  const picker = vscode.window.createQuickPick<ValueItem<Place>>();
  picker.title = vscode.l10n.t('Go to Line');
  picker.placeholder = vscode.l10n.t('Where it is said who owns what');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = placesOf(table).map((value): ValueItem<Place> => {
    const { row, place } = value;
    const { name } = nameOfPosting(table.postings[place.posting]!);
    const owner = place.claim.owner.title;
    return {
      label: row.domain.title,
      description: row.state === 'twice' ? vscode.l10n.t('{0}, stated twice', owner) : owner,
      detail: `${vscode.l10n.t('{0}, line {1}', name, place.line)}: ${place.claim.place.text.replace(/\s+/g, ' ')}`,
      value,
    };
  });
  const picked = await pick(picker);
  if (picked === undefined || picked === 'back') return;
  await showPlace(table.postings[picked.place.posting]!, picked.place);
}
