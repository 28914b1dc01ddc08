import type { CatalogData } from '../../catalog/catalog.ts';
import { isSharingRole, type SharingRole } from '../../catalog/roleOrder.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import type { TextRange } from '../parse/range.ts';
import { createScanPhrases } from '../phrases/findPhrases.ts';
import { scannedPlaces } from '../phrases/scannedPlaces.ts';
import type { PostingIdentity } from './postingIdentity.ts';
import type { RoleOfTitle } from './roleOfTitle.ts';
import { createReportsToSeat } from './superior.ts';
import { createTitleNames } from './titleNames.ts';

type IsBelowSeat = (
  document: PostingDocument,
  post: { readonly role: Pick<PostingIdentity['role'], 'value'>; readonly title: string },
) => boolean;

/**
 * Prepares to tell a post below a seat from one that fills it: a Head of IT where somebody reports to the CIO. Whoever
 * that is, there is a CIO then besides.
 */
export function createIsBelowSeat(
  content: Pick<CatalogData, 'checks' | 'roles' | 'signs'>,
  roleOfTitle: RoleOfTitle,
): IsBelowSeat {
  const { facts, lists } = content.checks;
  const { keys = [], words } = facts.reportingLine;
  const { namesIn, areSeats } = createTitleNames(content);
  const reportsToSeat = createReportsToSeat(content);
  const { reportsHere, leaders, ofGroup } = lists;
  const scan = createScanPhrases({ reportingLine: words, reportsHere, leaders, ofGroup });

  const isSeat = (role: SharingRole, title: TextRange): boolean =>
    roleOfTitle(title.text) === role && areSeats([title]);

  return (document, { role: { value }, title: text }) => {
    if (!isSharingRole(value)) return false;
    const titleRange = { start: 0, end: text.length, text };
    if (namesIn(value, titleRange).some((name) => areSeats([name]))) return false;
    const fields = document.frontMatter?.fields() ?? [];
    return (
      fields.some(
        // Without quotes around it.
        ({ name, source, value: text }) =>
          keys.includes(name) && text !== undefined && isSeat(value, { ...source, text }),
      ) || reportsToSeat({ document, ...scannedPlaces(document, scan(document)) }, value).length > 0
    );
  };
}
