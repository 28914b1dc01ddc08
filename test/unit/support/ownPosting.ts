import { postingBlocks, titleBlock } from '../../../src/core/posting/write/blocks.ts';
import { plainStyle } from '../../../src/core/posting/parse/postingStyle.ts';
import { writeBlocks } from '../../../src/core/posting/write/writeBlocks.ts';
import { writePosting } from '../../../src/core/posting/write/writePosting.ts';
import { catalog } from './catalog.ts';

/** The public description that the extension offers for the role. */
export function ownPosting(id: 'cto' | 'cio'): string {
  const role = catalog.role(id);
  const blocks = postingBlocks(catalog, [catalog.entry(role.description)]);
  return writeBlocks([titleBlock(role), ...blocks], plainStyle, 'plain');
}

/** The longest advert of the role: with all responsibilities. */
export function longestPosting(id: 'cto' | 'cio'): string {
  const specific = catalog.role(id).responsibilities.filter(({ group }) => group === 'company-specific');
  const companySpecific = specific.map((one) => one.id);
  return writePosting(catalog, { role: id, readers: 'public', companySpecific }, 'plain');
}

export const allResponsibilities = writeBlocks(
  postingBlocks(catalog, catalog.role('cto').responsibilities),
  plainStyle,
  'plain',
);
