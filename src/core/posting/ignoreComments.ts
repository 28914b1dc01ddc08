import type { Edit, Fix } from './finding.ts';
import type { PostingDocument } from './postingDocument.ts';
import type { Range } from './range.ts';
import { inLineEnds } from './rules/edits.ts';
import { lastUpTo, overlaps } from './rules/rangeSearch.ts';

const onLine = 'cto-cio-ignore';
const inFile = 'cto-cio-ignore-file';

/**
 * Whether a comment of the posting says that a finding is not wanted: `<!-- cto-cio-ignore code -->` on its line or
 * alone on the line above, `<!-- cto-cio-ignore-file code -->` anywhere. Without a code all findings are meant.
 */
export function createIsIgnored({
  text,
  spared,
  headings,
}: PostingDocument): (code: string, range: Range) => boolean {
  /** Of the line below; an underlined heading may have several. */
  const endOfNext = ({ end }: Range): number => {
    const next = lineAround(text, { start: end + 1, end: end + 1 });
    const heading = headings[lastUpTo(headings, next.end)];
    return Math.max(next.end, heading && heading.end > next.start ? heading.end : 0);
  };
  const comments = spared.flatMap(({ kind, start, end }) => {
    if (kind !== 'comment' || !text.startsWith('<!--', start)) return [];
    const [name, ...codes] = text
      .slice(start + 4, end - 3)
      .trim()
      .split(/\s+/);
    if (name !== onLine && name !== inFile) return [];
    const line = lineAround(text, { start, end });
    const isAlone = text.slice(line.start, start).trim() + text.slice(end, line.end).trim() === '';
    const reach = isAlone ? { start: line.start, end: endOfNext(line) } : line;
    return [{ codes, reach: name === inFile ? { start: 0, end: text.length + 1 } : reach }];
  });
  return (code, range) =>
    comments.some(
      ({ codes, reach }) =>
        (codes.length === 0 || codes.includes(code)) && range.start <= reach.end && range.end >= reach.start,
    );
}

/** The comments that take a finding away, as far as its place can hold one. */
export function ignoreFixes(document: PostingDocument, code: string, range: Range): readonly Fix[] {
  const { text, frontMatter, body } = document;
  const comment = `<!-- ${inFile} ${code} -->`;
  const atTop: Edit = frontMatter
    ? { start: frontMatter.end, end: frontMatter.end, newText: inLineEnds(text, `\n\n${comment}`) }
    : { start: body.start, end: body.start, newText: inLineEnds(text, `${comment}\n\n`) };
  const onThisLine = lineEdit(document, code, range);
  return [
    ...(onThisLine ? [{ kind: 'ignore-line' as const, title: '', edits: [onThisLine], safe: false }] : []),
    { kind: 'ignore-file', title: '', edits: [atTop], safe: false },
  ];
}

function lineEdit(
  { text, body, headings, paragraphs }: PostingDocument,
  code: string,
  range: Range,
): Edit | undefined {
  if (range.start < body.start) return undefined;
  const comment = `<!-- ${onLine} ${code} -->`;
  const heading = headings[lastUpTo(headings, range.start)];
  if (heading && heading.end > range.start) {
    const { start } = lineAround(text, heading);
    return { start, end: start, newText: inLineEnds(text, `${comment}\n`) };
  }
  // Behind the last cell of a row it would be one cell more.
  if (
    overlaps(
      paragraphs.filter(({ kind }) => kind === 'row'),
      range,
    )
  )
    return undefined;
  const line = lineAround(text, { start: range.start, end: range.start });
  const end = line.start + text.slice(line.start, line.end).trimEnd().length;
  return { start: end, end, newText: ` ${comment}` };
}

/** From the start of the line of the range's start to the end of the line of its end, without its line end. */
function lineAround(text: string, { start, end }: Range): Range {
  let from = Math.min(start, text.length);
  while (from > 0 && !isLineEnd(text[from - 1]!)) from--;
  let to = Math.min(end, text.length);
  // Between CR and LF the line has ended already.
  if (text[to] === '\n' && text[to - 1] === '\r') to++;
  while (to < text.length && !isLineEnd(text[to]!)) to++;
  return { start: from, end: to };
}

function isLineEnd(char: string): boolean {
  return char === '\n' || char === '\r';
}
