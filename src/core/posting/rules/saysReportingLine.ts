import type { ReadPosting } from '../identify/readPosting.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { isSharingRole } from '../../catalog/roleOrder.ts';
import { createReportsToSeat, superiorBehind } from '../identify/superior.ts';
import { createTitleNames } from '../identify/titleNames.ts';
import { createScanPhrases } from '../phrases/findPhrases.ts';
import { kindAt } from '../parse/kindAt.ts';
import type { Range, TextRange } from '../parse/range.ts';
import { isCovered, overlaps } from '../parse/rangeSearch.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { isStated } from './missingFact.ts';
import { scannedPlaces } from '../phrases/scannedPlaces.ts';

type Content = Pick<Catalog, 'checks' | 'roles' | 'signs'>;

/** What has to be known of a posting for it. */
type ReportingPosting = Pick<
  CheckedPosting,
  'document' | 'identity' | 'kindAt' | 'within' | 'firstWithin' | 'places' | 'isBlank'
>;

/** Whether a posting says whom the role reports to. "Three teams report to you" is no word on that. */
export function createSaysReportingLine(content: Content): (posting: ReportingPosting) => boolean {
  const { namesSeat } = createTitleNames(content);
  const reportsToSeat = createReportsToSeat(content);

  return (posting) => {
    const { identity, places, isBlank } = posting;
    const role = identity.role.value;
    /** Words by which people report to the seat of the posting itself. */
    const ownSeat = isSharingRole(role) && namesSeat(identity) ? reportsToSeat(posting, role) : [];
    const namesSuperior = (place: Range): boolean =>
      isBlank({ start: place.end, end: place.end + 2 }) || superiorBehind(posting, place) !== undefined;
    /** Not "you report to the board" in "report to the board". */
    const isOther = (place: TextRange): boolean =>
      ownSeat.includes(place) || (!namesSuperior(place) && isCovered(places('reportsHere'), place));
    return isStated(content, posting, 'reportingLine', isOther);
  };
}

/** The same where no other check reads the posting: looks for the words of this one alone. */
export function createReadReportingLine(content: Content): (posting: ReadPosting) => boolean {
  const { facts, lists } = content.checks;
  const { reportsHere, leaders, ofGroup } = lists;
  const scan = createScanPhrases<string>({
    reportingLine: facts.reportingLine.words,
    reportsHere,
    leaders,
    ofGroup,
  });
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
