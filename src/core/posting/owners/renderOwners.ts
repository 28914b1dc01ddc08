import { escapeInBrackets, escapeInline } from '../../markdown/escapeMarkdown.ts';
import { markdownTable } from '../../markdown/markdownTable.ts';
import type { ClaimPlace, DomainHolder, DomainRow } from './whoOwnsWhat.ts';

/** A posting as the table names it. */
export interface NamedPosting {
  readonly name: string;
  /** Whether it was read, its dates and state, such as "expired 2024-03". */
  readonly note: string | undefined;
  /** Its company, where the table has several. */
  readonly company?: string | undefined;
  /** What a link to a line of it leads to; none where links lead nowhere. */
  readonly address?: (line: number) => string;
}

/** Words of the table that are no knowledge. The host fills them in the user's language. */
export interface OwnersStrings {
  readonly title: string;
  readonly domain: string;
  readonly owner: string;
  readonly statedIn: string;
  readonly notStated: string;
  readonly statedTwice: string;
  readonly domainsTwice: (domains: string) => string;
  readonly with: (owners: string) => string;
  readonly line: (line: number) => string;
  readonly counts: (stated: number, twice: number, notStated: number) => string;
  readonly explanation: string;
  readonly severalCompanies: string;
  readonly notRead: string;
  readonly expired: (lastDay: string | undefined) => string;
  readonly draft: string;
  readonly openUntil: (lastDay: string) => string;
  readonly none: string;
  readonly onlyCto: string;
  readonly onlyCio: string;
}

/** The page: the postings, the counts, what is stated twice and the table. */
export function renderOwnersPage(
  rows: readonly DomainRow[],
  postings: readonly NamedPosting[],
  strings: OwnersStrings,
  note?: string,
): string {
  if (postings.length === 0) return `# ${strings.title}\n\n${strings.none}\n`;
  const of = (state: DomainRow['state']): readonly DomainRow[] => rows.filter((row) => row.state === state);
  const twice = of('twice');
  // Titles may have commas.
  const titles = twice.map(({ domain }) => escapeInline(domain.title)).join('; ');
  const parts = [
    `# ${strings.title}`,
    note ?? '',
    postings.map((posting) => `- ${escapeInline(nameAndNote(posting))}`).join('\n'),
    postings.some(({ company }) => company !== undefined) ? strings.severalCompanies : '',
    strings.counts(of('stated').length, twice.length, of('not-stated').length),
    titles && strings.domainsTwice(titles),
    renderOwnersTable(rows, postings, strings),
    `*${strings.explanation}*`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The table alone, as Markdown. */
export function renderOwnersTable(
  rows: readonly DomainRow[],
  postings: readonly NamedPosting[],
  strings: OwnersStrings,
): string {
  return markdownTable(
    [strings.domain, strings.owner, strings.statedIn],
    rows.map((row) => [
      escapeInline(row.domain.title),
      ownerCell(row, strings),
      row.holders.map((holder) => placesCell(holder, row, postings, strings)).join('<br>'),
    ]),
  );
}

function ownerCell({ state, holders }: DomainRow, strings: OwnersStrings): string {
  if (state === 'not-stated') return strings.notStated;
  const owners = holders.map((holder) => ownerText(holder, strings)).join(', ');
  return state === 'twice' ? `**${strings.statedTwice}** ${owners}` : owners;
}

function ownerText({ owner, together }: DomainHolder, strings: OwnersStrings): string {
  const title = escapeInline(owner.title);
  if (together.length === 0) return title;
  return `${title} ${strings.with(together.map((other) => escapeInline(other.title)).join(', '))}`;
}

function placesCell(
  { owner, places }: DomainHolder,
  { holders }: DomainRow,
  postings: readonly NamedPosting[],
  strings: OwnersStrings,
): string {
  const texts = places.map((place) => placeText(place, postings[place.posting]!, strings));
  const from = holders.length > 1 ? `${escapeInline(owner.title)}: ` : '';
  return from + texts.join('; ');
}

function placeText(
  { line }: ClaimPlace,
  { name, note, company, address }: NamedPosting,
  strings: OwnersStrings,
): string {
  const place = strings.line(line);
  const linked = address
    ? `[${escapeInBrackets(name)}, ${place}](${address(line)})`
    : `${escapeInline(name)}, ${place}`;
  const more = notesOf(company, note);
  return more === '' ? linked : `${linked} (${escapeInline(more)})`;
}

function nameAndNote({ name, note, company }: NamedPosting): string {
  const more = notesOf(company, note);
  return more === '' ? name : `${name} (${more})`;
}

function notesOf(...notes: readonly (string | undefined)[]): string {
  return notes.filter((note) => note !== undefined).join(', ');
}
