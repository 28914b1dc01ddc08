import type { PostingRole } from '../../catalog/roleOrder.ts';
import { isExecutiveRole, isInContentLanguage, isPosting, type PostingIdentity } from './postingIdentity.ts';

/**
 * The role whose texts fit a file. Nothing for a file that is by evidence no posting of a CTO, a CIO or one person in
 * both roles, and for a posting in a language that the content does not speak.
 */
export function postingRole(identity: PostingIdentity): PostingRole | undefined {
  if (!isPosting(identity) || !isInContentLanguage(identity)) return undefined;
  const { value } = identity.role;
  return isExecutiveRole(value) ? value : undefined;
}
