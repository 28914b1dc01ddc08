import * as vscode from 'vscode';
import { isPosting } from '../../core/posting/identify/postingIdentity.ts';
import type { Postings } from '../../host/loadPostings.ts';
import { isKeptMarkdown } from '../../host/isKeptMarkdown.ts';
import { offerFirstPosting, offerNewPosting } from '../../host/offer.ts';
import { createPicker, group, pick, type ValueItem } from '../../host/pick.ts';
import { nameOf } from '../../host/nameOf.ts';
import { shownPath } from '../../host/plannedFile.ts';
import { documentInFront, documentsInTabs } from '../../host/textTabs.ts';
import type { FoundPosting } from '../postings/index.ts';

/** The document in front, if its text shows that it is a posting. */
export function activePosting({ readDocument }: Postings): vscode.TextDocument | undefined {
  const document = documentInFront();
  if (!document || !isKeptMarkdown(document)) return undefined;
  return isPosting(readDocument(document).identity) ? document : undefined;
}

/**
 * Asks for a posting: those in open tabs at once, those of the workspace as soon as they are found. It ends
 * with their search, if that is stopped or finds none to choose.
 *
 * @param other a posting that cannot be chosen any more
 */
export async function pickPosting(
  placeholder: string,
  postings: Postings,
  inWorkspace: Promise<readonly FoundPosting[] | undefined>,
  other?: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const isOther = (uri: vscode.Uri): boolean => uri.toString() === other?.toString();
  const open = openPostings(postings).filter((uri) => !isOther(uri));
  const openItems = group(vscode.l10n.t('Open'), open.map(toItem));
  const picker = createPicker(vscode.l10n.t('Find Overlap'), placeholder, openItems);
  picker.busy = true;

  const isEmpty = (): boolean => !picker.busy && picker.items.length === 0;
  let isWanted = true;
  const addFound = (found: readonly FoundPosting[] | undefined): void => {
    if (!isWanted) return;
    if (!found) {
      picker.hide();
      return;
    }
    const known = new Set(open.map(String));
    const further = found.map(({ uri }) => uri).filter((uri) => !isOther(uri) && !known.has(uri.toString()));
    picker.items = [...openItems, ...group(vscode.l10n.t('In the workspace'), further.map(toItem))];
    picker.busy = false;
    if (isEmpty()) picker.hide();
  };
  // A search that fails is reported by the command itself, which waits for it too.
  void inWorkspace.then(addFound, () => addFound([]));
  const picked = await pick(picker);
  isWanted = false;
  if (isEmpty()) {
    // Or the search has failed.
    await inWorkspace;
    sayThatNoneIsHere(other);
  }
  return picked;
}

function sayThatNoneIsHere(other: vscode.Uri | undefined): void {
  if (!other) {
    offerFirstPosting();
    return;
  }
  offerNewPosting(
    vscode.l10n.t(
      'There is no posting in this workspace to compare with {0}. Open a folder that has one, or write one.',
      shownPath(other),
    ),
  );
}

function toItem(uri: vscode.Uri): ValueItem<vscode.Uri> {
  const [name, path] = [nameOf(uri), shownPath(uri)];
  return { label: name, ...(path !== name && { description: path }), value: uri };
}

function openPostings({ readDocument }: Postings): readonly vscode.Uri[] {
  return documentsInTabs()
    .filter((document) => isKeptMarkdown(document) && isPosting(readDocument(document).identity))
    .map(({ uri }) => uri);
}
