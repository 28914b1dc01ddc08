import { isExecutiveRole, isInContentLanguage, type PostingIdentity } from '../identify/postingIdentity.ts';
import type { PostingState } from '../identify/postingState.ts';
import type { OwnersStrings } from './renderOwners.ts';

/** What the table says of a posting: that it could not be read, its dates and its state. */
export function postingNote(
  identity: Pick<PostingIdentity, 'language'>,
  state: PostingState,
  strings: OwnersStrings,
): string | undefined {
  const parts = [isInContentLanguage(identity) ? undefined : strings.notRead, stateNote(state, strings)];
  return parts.filter((part) => part !== undefined).join(', ') || undefined;
}

function stateNote(
  { value, lastDay }: PostingState,
  { expired, draft, openUntil }: OwnersStrings,
): string | undefined {
  switch (value) {
    case 'expired':
      return expired(lastDay);
    case 'draft':
      return draft;
    case 'open':
      return lastDay === undefined ? undefined : openUntil(lastDay);
  }
}

/** Says so if there is no posting of the two roles, or all are for the CTO alone, or all for the CIO alone. */
export function onlyRoleNote(
  postings: readonly Pick<PostingIdentity, 'role'>[],
  { none, onlyCto, onlyCio }: OwnersStrings,
): string | undefined {
  const [first, ...others] = postings.filter((posting) => isExecutiveRole(posting.role.value));
  if (!first) return none;
  const role = first.role.value;
  if (!others.every((other) => other.role.value === role)) return undefined;
  if (role === 'cto') return onlyCto;
  return role === 'cio' ? onlyCio : undefined;
}
