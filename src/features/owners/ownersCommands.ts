import * as vscode from 'vscode';
import { oneLine } from '../../core/oneLine.ts';
import type { Block } from '../../core/posting/write/blocks.ts';
import { planInsertion } from '../../core/posting/insert/planInsertion.ts';
import { copyMarkdown, insertBlocks } from '../../host/insertBlocks.ts';
import { loadPostings } from '../../host/loadPostings.ts';
import { asCommand, commands } from '../../host/manifest.ts';
import { offer } from '../../host/offer.ts';
import { createPicker, pick, type ValueItem } from '../../host/pick.ts';
import type { PostingTargets } from '../../host/postingTargets.ts';
import { showPlace } from '../../host/showPlace.ts';
import type { LoadSearch } from '../postings/index.ts';
import { findOwnerPostings } from './findExecutivePostings.ts';
import { lookForPostings, sayThatNoneIsHere } from './lookForPostings.ts';
import type { OwnersDocument } from './ownersDocument.ts';
import { createOwnersPage, nameOfPosting, ownersMarkdown, placesOf } from './ownersTable.ts';

interface OwnersDependencies {
  readonly page: OwnersDocument;
  readonly targets: PostingTargets;
  readonly loadSearch: LoadSearch;
}

type Place = ReturnType<typeof placesOf>[number];

export async function showOwners({ page, loadSearch }: OwnersDependencies): Promise<void> {
  const postings = await lookForPostings(loadSearch, findOwnerPostings);
  if (!postings) return;
  if (postings.length === 0) {
    sayThatNoneIsHere();
    return;
  }
  const made = await createOwnersPage(postings);
  await page.show(made);
  if (made.note !== undefined)
    offer(made.note, asCommand(commands.newMatchingPosting, vscode.l10n.t('New Matching Posting')));
}

export async function copyOwners({ page }: OwnersDependencies): Promise<void> {
  await copyMarkdown(ownersMarkdown(await page.table()));
}

export async function insertOwners({ page, targets }: OwnersDependencies): Promise<void> {
  const [table, { readDocument }] = await Promise.all([page.table(), loadPostings()]);
  const blocksFor = (file?: vscode.Uri): readonly Block[] => [
    { kind: 'paragraph', text: ownersMarkdown(table, file) },
  ];
  await insertBlocks(targets, blocksFor(), undefined, (document, offsets) => ({
    insertions: planInsertion(readDocument(document).document, offsets, blocksFor(document.uri)),
  }));
}

/** Goes to a line that says who owns something. */
export async function goToClaim({ page }: OwnersDependencies): Promise<void> {
  const table = await page.table();
  const items = placesOf(table).map((value): ValueItem<Place> => {
    const { domain, place, isTwice } = value;
    const { name } = nameOfPosting(table.postings[place.posting]!);
    const owner = place.claim.owner.title;
    return {
      label: domain,
      description: isTwice ? vscode.l10n.t('{0}, stated twice', owner) : owner,
      detail: `${vscode.l10n.t('{0}, line {1}', name, place.line)}: ${oneLine(place.claim.place.text)}`,
      value,
    };
  });
  const question = vscode.l10n.t('Where it is said who owns what');
  const picked = await pick(createPicker(vscode.l10n.t('Go to Claim'), question, items));
  if (!picked) return;
  await showPlace(table.postings[picked.place.posting]!.uri, picked.place.claim.place);
}
