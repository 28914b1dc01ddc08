import type { RoleId } from '../../catalog/schema.ts';
import type { PostingIdentity } from './postingIdentity.ts';

/** A role that postings are written for. */
export type PostingRole = Exclude<RoleId, 'no-seat'>;

/** Of all texts of the content. */
const contentLanguage = 'en';

/**
 * The role whose texts fit a file. Nothing for a file that is by evidence no posting of a CTO, a CIO or one person in
 * both roles, and for a posting in a language that the content does not speak.
 */
export function postingRole({ kind, role, language }: PostingIdentity): PostingRole | undefined {
  const isPosting = kind.value === 'advert' || kind.value === 'role-description' || kind.value === 'template';
  if (!isPosting || (language.value ?? contentLanguage) !== contentLanguage) return undefined;
  if (role.value === 'both') return 'one-person';
  return role.value === 'cto' || role.value === 'cio' ? role.value : undefined;
}
