/** Whom a text is written for: candidates, the house, or those who interview. */
export const readers = ['public', 'internal', 'interviewers'] as const;

export type Readers = (typeof readers)[number];
