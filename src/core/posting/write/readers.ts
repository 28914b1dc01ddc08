/** Whom a text is written for: candidates, the house, those who interview, or whoever does the work by the hour. */
export const readers = ['public', 'internal', 'interviewers', 'hourly'] as const;

export type Readers = (typeof readers)[number];
