import { headingStyle } from '../parse/headingForms.ts';
import { readLines, type Line } from './lines.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { lastMeeting, overlaps } from '../parse/rangeSearch.ts';

/**
 * The lines of a posting, with its headings also where strict Markdown has none: bold, in HTML, without a space. What
 * is code by its indent is text, whatever it begins with.
 */
export function postingLines(document: PostingDocument): readonly Line[] {
  const { headings, spared } = document;
  const code = spared.filter(({ kind }) => kind === 'codeBlock');
  let listed: number | undefined;
  return withoutListsAcross(
    readLines(document).map((line) => {
      if (line.kind === 'blank' || line.kind === 'closed') return line;
      const { text, start, end } = line;
      if (line.kind === 'item') {
        // Code in an item stays in its list, but none begins with code.
        const list = line.list === listed ? line.list : undefined;
        if (overlaps(code, line)) return { text, start, end, kind: 'text', list };
        listed = line.list;
      }
      const heading = lastMeeting(headings, line);
      if (!heading) return line;
      if (heading.start < start) return { text, start, end, kind: 'heading-rest' };
      const { headingLevel: level, headingForm, headingEnd } = headingStyle(heading, document.text);
      return { text, start, end, kind: 'heading', level, headingForm, headingEnd };
    }),
  );
}

/** A heading that strict Markdown takes for a part of the list above ends it: what follows is another list, or none. */
function withoutListsAcross(lines: readonly Line[]): readonly Line[] {
  let above: number | undefined;
  let ended: number | undefined;
  let hasItem = false;
  let headings = 0;
  return lines.map((line) => {
    if (line.kind === 'heading') {
      ended = above;
      hasItem = false;
      headings++;
    }
    if (line.list === undefined) return line;
    above = line.list;
    if (line.list !== ended) return line;
    hasItem ||= line.kind === 'item';
    // No list of `readLines` has such a number.
    return { ...line, list: hasItem ? -headings : undefined };
  });
}
