import type { ReadPosting } from '../identify/readPosting.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { isSharingRole } from '../../catalog/roleOrder.ts';
import { createTitleNames } from '../identify/titleNames.ts';
import { createScanPhrases } from '../phrases/findPhrases.ts';
import { kindAt } from '../parse/kindAt.ts';
import type { Range } from '../parse/range.ts';
import { lastMeeting, overlaps } from '../parse/rangeSearch.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { isStated } from './missingFact.ts';
import { scannedPlaces } from './scannedPlaces.ts';

type Content = Pick<Catalog, 'checks' | 'roles'>;

/** What has to be known of a posting for it. */
type ReportingPosting = Pick<
  CheckedPosting,
  'document' | 'identity' | 'kindAt' | 'within' | 'places' | 'isBlank'
>;

/** How far behind words of reporting the person may be named. */
const farthest = 60;
/** Between such words and a person's title: an article. */
const article = /^[*_]*[ \t]+(?:\p{L}+[ \t]+)?$/u;

/** Whether a posting says whom the role reports to. "Three teams report to you" is no word on that. */
export function createSaysReportingLine(content: Content): (posting: ReportingPosting) => boolean {
  /** Words by which people report to the seat of the posting itself: a Head of IT may report to the CIO. */
  const { namesSeat } = createTitleNames(content);
  const toOwnSeat = ({ identity, places }: ReportingPosting): readonly Range[] => {
    const role = identity.role.value;
    if (!isSharingRole(role) || !namesSeat(identity)) return [];
    return places(role === 'cto' ? 'reportsToCto' : 'reportsToCio');
  };

  return (posting) => {
    const { document, places, within, isBlank } = posting;
    const ownSeat = toOwnSeat(posting);
    /** "Report to the board" is none, "report to the board of directors" is one. */
    const namesSuperior = ({ end }: Range): boolean =>
      isBlank({ start: end, end: end + 2 }) ||
      within('leaders', { start: end, end: end + farthest }).some(({ start }) =>
        article.test(document.text.slice(end, start)),
      );
    const isOther = (place: Range): boolean =>
      covers(ownSeat, place) || (!namesSuperior(place) && covers(places('reportsHere'), place));
    return isStated(content, posting, 'reportingLine', isOther);
  };
}

/** The same where no other check reads the posting: looks for the words of this one alone. */
export function createReadReportingLine(content: Content): (posting: ReadPosting) => boolean {
  const { facts, lists } = content.checks;
  const { reportsHere, reportsToCto, reportsToCio, leaders } = lists;
  const wanted = {
    reportingLine: facts.reportingLine.words,
    reportsHere,
    reportsToCto,
    reportsToCio,
    leaders,
  };
  const scan = createScanPhrases<string>(wanted);
  const says = createSaysReportingLine(content);
  return ({ document, identity }) =>
    says({
      document,
      identity,
      ...scannedPlaces(document, scan(document)),
      kindAt: (offset) => kindAt(document, offset),
      isBlank: (range) => overlaps(document.placeholders, range),
    });
}

/** Whether all of a place is in another: not "you report to the board" in "report to the board". */
function covers(places: readonly Range[], place: Range): boolean {
  const other = lastMeeting(places, place);
  return other !== undefined && other.start <= place.start && other.end >= place.end;
}
