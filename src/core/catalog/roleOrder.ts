/** Roles that postings are written for, in the order in which they are offered. */
export const postingRoles = ['cto', 'cio', 'one-person'] as const;
export type PostingRole = (typeof postingRoles)[number];

/** The two that share work and stand beside each other. */
export type SharingRole = Extract<PostingRole, 'cto' | 'cio'>;

/** The other one of the two. */
export const otherOf: Readonly<Record<SharingRole, SharingRole>> = { cto: 'cio', cio: 'cto' };

export function isSharingRole(role: string | undefined): role is SharingRole {
  return role === 'cto' || role === 'cio';
}

/** All roles of the content, in that order. */
export const roleOrder = [...postingRoles, 'no-seat'] as const;
