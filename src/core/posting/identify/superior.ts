import type { CatalogData } from '../../catalog/catalog.ts';
import type { SharingRole } from '../../catalog/roleOrder.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import type { Range, TextRange } from '../parse/range.ts';
import type { ScannedPlaces } from '../phrases/scannedPlaces.ts';
import { createTitleNames } from './titleNames.ts';

/** A posting in which words of reporting and the titles of leaders have been looked for. */
export interface ReportingPlaces extends Pick<
  ScannedPlaces<'reportingLine' | 'leaders' | 'ofGroup'>,
  'places' | 'within' | 'firstWithin'
> {
  readonly document: Pick<PostingDocument, 'text'>;
}

/** How far behind words of reporting the person may be named. */
const farthest = 60;
/** Between such words and a person's title: the end of a label or of a cell, and an article. */
const between = /^[*_:]*[ \t](?:[|*_ \t]*\p{L}+[ \t]+[*_]*|[|*_ \t]*)$/u;

/** The title right behind words of reporting: none in "report to the board", one in "report to the board of directors". */
export function superiorBehind(
  { document: { text }, within }: ReportingPlaces,
  { end }: Range,
): TextRange | undefined {
  return within('leaders', { start: end, end: end + farthest }).find(({ start }) =>
    between.test(text.slice(end, start)),
  );
}

/** Prepares to find the words by which somebody reports to one of the two seats itself, and not to that of a group. */
export function createReportsToSeat(
  content: Pick<CatalogData, 'checks' | 'roles'>,
): (posting: ReportingPlaces, role: SharingRole) => readonly TextRange[] {
  const { namesIn, areSeats } = createTitleNames(content);
  return (posting, role) =>
    posting.places('reportingLine').filter((place) => {
      const superior = superiorBehind(posting, place);
      if (!superior || !areSeats(namesIn(role, superior))) return false;
      const { end } = superior;
      return posting.firstWithin('ofGroup', { start: end, end: end + farthest })?.start !== end + 1;
    });
}
