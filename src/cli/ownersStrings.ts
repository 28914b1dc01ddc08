import type { OwnersStrings } from '../core/posting/owners/renderOwners.ts';

/** In the words of the editor, by test. */
export const ownersStrings: OwnersStrings = {
  title: 'Who Owns What',
  domain: 'Domain',
  owner: 'Owner',
  statedIn: 'Stated in',
  notStated: 'not stated',
  statedTwice: 'Stated twice:',
  domainsTwice: (domains) => `Stated twice: ${domains}.`,
  with: (owners) => `with ${owners}`,
  line: (line) => `line ${line}`,
  counts: (stated, twice, notStated) => `${stated} stated, ${twice} stated twice, ${notStated} not stated.`,
  explanation: 'Read from the words of these postings alone; what is agreed elsewhere is not known here.',
  severalCompanies: 'This table covers several organisations; claims of different ones are not compared.',
  notRead: 'not in English, so not read',
  expired: (lastDay) => (lastDay === undefined ? 'closed' : `expired ${lastDay}`),
  draft: 'draft',
  openUntil: (lastDay) => `open until ${lastDay}`,
  none: 'No posting for a CTO or a CIO is here any more.',
  onlyCto: "Only the CTO's posting is here.",
  onlyCio: "Only the CIO's posting is here.",
};
