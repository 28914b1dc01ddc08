import type { RoleId } from '../../catalog/schema.ts';
import { isInContentLanguage, isPosting, type PostingIdentity } from './postingIdentity.ts';

/** A role that postings are written for. */
export type PostingRole = Exclude<RoleId, 'no-seat'>;

/**
 * The role whose texts fit a file. Nothing for a file that is by evidence no posting of a CTO, a CIO or one person in
 * both roles, and for a posting in a language that the content does not speak.
 */
export function postingRole(identity: PostingIdentity): PostingRole | undefined {
  if (!isPosting(identity) || !isInContentLanguage(identity)) return undefined;
  const { role } = identity;
  if (role.value === 'both') return 'one-person';
  return role.value === 'cto' || role.value === 'cio' ? role.value : undefined;
}
