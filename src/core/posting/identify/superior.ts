import type { CatalogData } from '../../catalog/catalog.ts';
import type { SharingRole } from '../../catalog/roleOrder.ts';
import { anyOf } from '../parse/anyOf.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import type { Range, TextRange } from '../parse/range.ts';
import type { ScannedPlaces } from '../phrases/scannedPlaces.ts';
import { createTitleNames } from './titleNames.ts';

/** A posting in which words of reporting and the titles of leaders have been looked for. */
export interface ReportingPlaces extends Pick<
  ScannedPlaces<'reportingLine' | 'leaders' | 'ofGroup'>,
  'places' | 'within' | 'firstWithin'
> {
  readonly document: Pick<PostingDocument, 'text' | 'sections'>;
}

/** How far behind words of reporting the person may be named. */
const farthest = 60;
/** With the titles beside it. */
const farthestTitles = 100;
/** Between such words and a person's title: the end of a label or of a cell, and an article. */
const between = /^[*_:]*[ \t](?:[|*_ \t]*\p{L}+[ \t]+[*_]*|[|*_ \t]*)$/u;

/**
 * The same where nothing but one of the two seats is looked for: that may stand in the next line or in a link, behind
 * the name of the person, or behind a few words such as "an den" and "our new".
 */
const beforeSeat =
  /^[*_:]{0,4}(?:[\s|>*_[•→—–-]{1,9}[\p{L}\p{M}'’]{1,20}){0,3}(?:[\s|>*_[•→—–-]{1,9}|,\s(?:\p{L}{1,9}\s)?|\s\()$/u;

/** The title right behind words of reporting: none in "report to the board", one in "report to the board of directors". */
export function superiorBehind(
  { document: { text }, within }: ReportingPlaces,
  { end }: Range,
): TextRange | undefined {
  return within('leaders', { start: end, end: end + farthest }).find(({ start }) =>
    between.test(text.slice(end, start)),
  );
}

/**
 * Prepares to find the words by which somebody reports to one of the two seats itself, alone or beside another title,
 * and not to that of a group. With them the headings of such sections, below which that title stands.
 */
export function createReportsToSeat({
  signs,
  ...content
}: Pick<CatalogData, 'checks' | 'roles' | 'signs'>): (
  posting: ReportingPlaces,
  role: SharingRole,
) => readonly TextRange[] {
  const { namesIn, areSeats } = createTitleNames(content);
  const toNext = new RegExp(
    `^\\s?(?:[/&|]|\\s(?:${anyOf(signs.role.joins)})\\s)\\s?(?:\\p{L}{1,5}\\s)?$`,
    'iu',
  );

  /** The titles behind the place: "our co-founder and CTO" has two. */
  function superiorsBehind(
    { document: { text }, within }: ReportingPlaces,
    { end }: Range,
  ): readonly TextRange[] {
    const found = within('leaders', { start: end, end: end + farthestTitles });
    const first = found.findIndex(({ start }) => beforeSeat.test(text.slice(end, start)));
    if (first < 0) return [];
    const isLast = (i: number): boolean =>
      found[i + 1] === undefined || !toNext.test(text.slice(found[i]!.end, found[i + 1]!.start));
    let last = first;
    while (!isLast(last)) last++;
    return found.slice(first, last + 1);
  }

  return (posting, role) => {
    const { sections } = posting.document;
    const headings = sections
      .filter(({ ownKind }) => ownKind === 'reporting-line')
      .map(({ heading }) => heading.title);
    return [...posting.places('reportingLine'), ...headings].filter((place) =>
      superiorsBehind(posting, place).some((superior) => {
        if (!areSeats(namesIn(role, superior))) return false;
        const { start, end } = superior;
        return (
          posting.firstWithin('ofGroup', { start: place.end, end: start }) === undefined &&
          posting.firstWithin('ofGroup', { start: end, end: end + farthest })?.start !== end + 1
        );
      }),
    );
  };
}
