/** How a posting writes a heading. */
export interface HeadingStyle {
  /** Level of a section heading, 1 to 6. */
  readonly headingLevel: number;
  /** `underlined` only has levels 1 and 2; deeper headings are written with `#`. The last three have no level. */
  readonly headingForm: 'hashes' | 'underlined' | 'bold' | 'italic' | 'capitals' | 'plain';
  /** What follows the words, such as a colon. */
  readonly headingEnd?: string;
}

/** Bullets that we write of our own accord; a list with others goes on with them. */
export const plainBullets = ['-', '*', '+'] as const;

/** How a posting writes a list. */
export interface ListStyle {
  readonly bullet: (typeof plainBullets)[number];
  /** Between a bullet and its words; one space if nothing is said. */
  readonly bulletSpace?: string;
  /** Whether blank lines part the items. */
  readonly isLoose?: boolean;
}

/** How a posting writes its Markdown. */
export interface PostingStyle extends HeadingStyle, ListStyle {}

/** For text that goes nowhere in particular, such as the clipboard. */
export const plainStyle: PostingStyle = { headingLevel: 2, headingForm: 'hashes', bullet: '-' };
