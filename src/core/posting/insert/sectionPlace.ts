import type { PostingDocument, Section } from '../parse/postingDocument.ts';
import { trimmed } from '../parse/range.ts';

/** Where a section belongs. */
export interface SectionPlace {
  /** The end of what it follows. */
  readonly offset: number;
  /** Of its heading, where the sections beside it tell. */
  readonly headingLevel: number | undefined;
}

/** Behind the section that comes before it, else in front of the one that comes after it, else at the end. */
export function sectionPlace(
  { text, body }: PostingDocument,
  before: Section | undefined,
  after?: Section,
): SectionPlace {
  const end = before?.end ?? after?.start ?? body.end;
  const { level = 1 } = (before ?? after)?.heading ?? {};
  // The first level may be that of the title.
  return { offset: trimmed(text, 0, end).end, headingLevel: level > 1 ? level : undefined };
}
