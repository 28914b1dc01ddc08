import { isExecutiveRole, isPosting, type PostingIdentity } from '../identify/postingIdentity.ts';

/** Whether a file is a posting for a CTO, a CIO or one person in both roles; without one there is no table. */
export function isExecutivePosting(identity: PostingIdentity): boolean {
  return isPosting(identity) && isExecutiveRole(identity.role.value);
}
