/** Roles that postings are written for, in the order in which they are offered. */
export const postingRoles = ['cto', 'cio', 'one-person'] as const;
export type PostingRole = (typeof postingRoles)[number];

/** All roles of the content, in that order. */
export const roleOrder = [...postingRoles, 'no-seat'] as const;
