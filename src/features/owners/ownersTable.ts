import * as vscode from 'vscode';
import { onlyRoleNote, postingNote } from '../../core/posting/owners/postingNote.ts';
import { severalCompanies } from '../../core/posting/house/companyIn.ts';
import { relativeLink } from '../../core/posting/owners/relativeLink.ts';
import {
  renderOwnersPage,
  renderOwnersTable,
  type NamedPosting,
} from '../../core/posting/owners/renderOwners.ts';
import {
  whoOwnsWhat,
  type ClaimingPosting,
  type ClaimPlace,
  type DomainRow,
} from '../../core/posting/owners/whoOwnsWhat.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadPostings } from '../../host/loadPostings.ts';
import { createPause } from '../../host/pauses.ts';
import { plannedFile, shownPath } from '../../host/plannedFile.ts';
import type { TakenPosting } from '../postings/index.ts';
import { ownersStrings } from './ownersStrings.ts';

/** The table of who owns what over some postings, as they were when it was made. */
export interface OwnersTable {
  readonly postings: readonly TakenPosting[];
  readonly rows: readonly DomainRow[];
}

/** What the page shows. */
export interface OwnersPage {
  readonly table: OwnersTable;
  /** In Markdown. */
  readonly text: string;
  /** That one of the roles has no posting here. */
  readonly note: string | undefined;
}

/** The page over some postings. Without links: the preview of a page that is in no folder follows none to a file. */
export async function createOwnersPage(postings: readonly TakenPosting[]): Promise<OwnersPage> {
  const [catalog, { findClaims }] = await Promise.all([loadCatalog(), loadPostings()]);
  const claiming: ClaimingPosting[] = [];
  const pause = createPause();
  for (const posting of postings) {
    claiming.push({ ...posting, claims: findClaims(posting) });
    await pause();
  }
  const rows = whoOwnsWhat(catalog, claiming);
  const strings = ownersStrings();
  const note = onlyRoleNote(
    postings.map(({ identity }) => identity),
    strings,
  );
  const companies = severalCompanies(
    catalog,
    claiming.map(({ document }) => document),
  );
  const text = renderOwnersPage(
    rows,
    postings.map((posting, i) => ({ ...nameOfPosting(posting), company: companies[i] })),
    strings,
    note,
  );
  return { table: { postings, rows }, text, note };
}

/**
 * The table alone, with links to lines.
 *
 * @param from the file that will hold it; without it, links start at the workspace folder of each posting
 */
export function ownersMarkdown({ postings, rows }: OwnersTable, from?: vscode.Uri): string {
  const holder = from && plannedFile(from);
  const named = postings.map((posting): NamedPosting => {
    const { uri } = posting;
    const start = holder?.scheme === uri.scheme ? holder.path : folderPath(uri);
    const address = (line: number): string => relativeLink(start, uri.path, line);
    return { ...nameOfPosting(posting), ...(uri.scheme === 'untitled' ? {} : { address }) };
  });
  return renderOwnersTable(rows, named, ownersStrings());
}

/** A place with the title of its domain. */
interface DomainPlace {
  readonly domain: string;
  readonly place: ClaimPlace;
  readonly isTwice: boolean;
}

/** Every place of the table, those that give a domain to more than one owner first. */
export function placesOf({ rows }: OwnersTable): readonly DomainPlace[] {
  const places = rows.flatMap(({ domain, holders, twice }) =>
    holders.flatMap((holder) =>
      holder.places.map((place) => ({ domain: domain.title, place, isTwice: twice.has(place) })),
    ),
  );
  return places.sort((a, b) => Number(b.isTwice) - Number(a.isTwice));
}

export function nameOfPosting({ uri, identity, state }: TakenPosting): NamedPosting {
  return { name: shownPath(uri), note: postingNote(identity, state, ownersStrings()) };
}

function folderPath(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder ? folder.uri.path.replace(/\/?$/, '/') : uri.path;
}
