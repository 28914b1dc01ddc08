import type { PostingClaims } from '../../../src/core/posting/owners/findClaims.ts';
import { comparing } from './comparing.ts';
import { readPosting } from './postingParser.ts';

export const { findClaims } = comparing;

export function claimsIn(text: string): PostingClaims {
  return findClaims(readPosting(text));
}

/** `domain: owner`, with `+ owner` for those who hold it as well. */
export function saidIn(text: string): readonly string[] {
  return claimsIn(text).claims.map(({ domain, owner, together }) =>
    [`${domain}: ${owner.id}`, ...together.map(({ id }) => id)].join(' + '),
  );
}

/** A posting of the role with these lines in a section under the heading. */
export function posting(title: string, lines: string, heading = 'Responsibilities'): string {
  return `# ${title}\n\nWe are looking for you.\n\n## ${heading}\n\n${lines}\n\n## How to apply\n\nSend your CV.\n`;
}
