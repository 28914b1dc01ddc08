import type { CatalogData } from '../../catalog/catalog.ts';
import type { SharingRole } from '../../catalog/roleOrder.ts';
import { anyOf } from '../parse/anyOf.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import type { Range, TextRange } from '../parse/range.ts';
import { isCovered } from '../parse/rangeSearch.ts';
import type { ScannedPlaces } from '../phrases/scannedPlaces.ts';
import { createTitleNames } from './titleNames.ts';

/** A posting in which words of reporting and the titles of leaders have been looked for. */
export interface ReportingPlaces extends Pick<
  ScannedPlaces<'reportingLine' | 'reportsHere' | 'leaders' | 'ofGroup'>,
  'places' | 'within' | 'firstWithin'
> {
  readonly document: Pick<PostingDocument, 'text' | 'sections'>;
}

/** How far behind words of reporting the person may be named, and behind a title the next one. */
const farthest = 60;
/**
 * Between such words and a person's title, which may stand in the next line, in a cell or in a link: the name of the
 * person, or a few words such as "an den" and "our new". Behind a name or words neither a cell nor an item begins.
 */
const beforeTitle =
  /^(?![^]*\p{L}\P{L}*(?:[|•→]|\n\s*(?:\n|[^\p{L}\s]\s)))[*_:]{0,4}(?:[\s|>*_[•→—–-]{1,9}[\p{L}\p{M}'’]{1,20}){0,3}(?:[\s|>*_[•→—–-]{1,9}|,\s(?:\p{L}{1,9}\s)?|\s\()$/u;
/** Behind "responsible to our": no more than an article. */
const article = /^[*_]*\s(?:\p{L}+\s)?$/u;

/**
 * The title right behind words of reporting: none in "report to the board", one in "report to the board of directors".
 * Those who "report to you" do so whoever is named next.
 */
export function superiorBehind(
  { document: { text }, places, within }: ReportingPlaces,
  place: Range,
): TextRange | undefined {
  const { end } = place;
  const way = isCovered(places('reportsHere'), place) ? article : beforeTitle;
  return within('leaders', { start: end, end: end + farthest }).find(({ start }) =>
    way.test(text.slice(end, start)),
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
  function superiorsBehind(posting: ReportingPlaces, place: Range): readonly TextRange[] {
    const first = superiorBehind(posting, place);
    if (!first) return [];
    const { text } = posting.document;
    const found = posting.within('leaders', { start: first.start, end: first.end + farthest });
    const others = found.findIndex(
      ({ start }, i) => i > 0 && !toNext.test(text.slice(found[i - 1]!.end, start)),
    );
    return others < 0 ? found : found.slice(0, others);
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
        if (posting.firstWithin('ofGroup', { start: place.end, end: start })) return false;
        return posting.firstWithin('ofGroup', { start: end, end: end + farthest })?.start !== end + 1;
      }),
    );
  };
}
