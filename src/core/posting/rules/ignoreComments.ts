import type { Edit } from './finding.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import type { Range } from '../parse/range.ts';
import { inLineEnds } from './edits.ts';
import { lastUpTo, overlaps, rangeAt } from '../parse/rangeSearch.ts';

const onLine = 'cto-cio-ignore';
const inFile = 'cto-cio-ignore-file';
const everyCode = '*';
const nameAndColon = /^(cto-cio-ignore(?:-file)?)\s*(?::|--)/;

/** An edit that adds a comment. */
interface IgnoreEdit {
  readonly kind: 'ignore-line' | 'ignore-file';
  readonly edit: Edit;
}

/**
 * Whether a comment of the posting says that a finding is not wanted: `<!-- cto-cio-ignore code -->` on its line or
 * alone on the line above, `<!-- cto-cio-ignore-file code -->` anywhere. Several codes may follow, with commas or
 * without, and behind a colon the reason. Without a code all findings are meant.
 */
export function createIsIgnored({
  text,
  spared,
  headings,
}: PostingDocument): (code: string, range: Range) => boolean {
  /** Of the line below; an underlined heading may have several. */
  const endOfNext = ({ end }: Range): number => {
    const next = lineAround(text, { start: end + 1, end: end + 1 });
    return Math.max(next.end, headings[lastUpTo(headings, next.end)]?.end ?? 0);
  };
  /** The last one that was looked for, if it is a single one: many comments may stand on it. */
  let lastLine: Range | undefined;
  const lineOf = (comment: Range): Range => {
    if (lastLine && comment.end <= lastLine.end) return lastLine;
    const line = lineAround(text, comment);
    lastLine = /[\r\n]/.test(text.slice(line.start, line.end)) ? undefined : line;
    return line;
  };
  const silent = new Map<number, { readonly end: number; readonly codes: Set<string> }>();
  const everywhere = new Set<string>();
  for (const { kind, start, end } of spared) {
    if (kind !== 'comment' || !text.startsWith('<!--', start)) continue;
    const comment = text
      .slice(start + 4, end - 3)
      .trim()
      .toLowerCase();
    // Right behind the name a colon says nothing; behind the codes it, or two hyphens, say why.
    const [said = ''] = comment.replace(nameAndColon, '$1 ').split(/:|--/);
    const [name, ...named] = said.split(/[\s,]+/).filter((word) => word !== '');
    const codes = named.length > 0 ? named : [everyCode];
    if (name === inFile) for (const code of codes) everywhere.add(code);
    if (name !== onLine) continue;
    const line = lineOf({ start, end });
    const isAlone = text.slice(line.start, start).trim() + text.slice(end, line.end).trim() === '';
    const known = silent.get(line.start);
    const reach = Math.max(known?.end ?? 0, isAlone ? endOfNext(line) : line.end);
    const all = known?.codes ?? new Set();
    for (const code of codes) all.add(code);
    silent.set(line.start, { end: reach, codes: all });
  }
  const lines = [...silent].map(([start, line]) => ({ start, ...line }));
  const has = (codes: ReadonlySet<string>, code: string): boolean => codes.has(everyCode) || codes.has(code);
  return (code, range) => {
    if (has(everywhere, code)) return true;
    // Their ends are in order as well.
    for (let i = lastUpTo(lines, range.end); i >= 0 && lines[i]!.end >= range.start; i--) {
      if (has(lines[i]!.codes, code)) return true;
    }
    return false;
  };
}

/** A backslash that is not escaped itself. */
const lineBreak = /(?<!\\)(?:\\\\)*\\$/;

/** The comments that take a finding away, as far as its place can hold one. */
export function ignoreEdits(document: PostingDocument, code: string, range: Range): readonly IgnoreEdit[] {
  const { text, frontMatter, body } = document;
  const comment = `<!-- ${inFile} ${code} -->`;
  const atTop: Edit = frontMatter
    ? { start: frontMatter.end, end: frontMatter.end, newText: inLineEnds(text, `\n\n${comment}`) }
    : { start: body.start, end: body.start, newText: inLineEnds(text, `${comment}\n\n`) };
  const onThisLine = lineEdit(document, code, range);
  return [
    ...(onThisLine ? [{ kind: 'ignore-line' as const, edit: onThisLine }] : []),
    { kind: 'ignore-file', edit: atTop },
  ];
}

function lineEdit(
  { text, body, headings, paragraphs }: PostingDocument,
  code: string,
  range: Range,
): Edit | undefined {
  if (range.start < body.start) return undefined;
  const comment = `<!-- ${onLine} ${code} -->`;
  const heading = rangeAt(headings, range.start);
  if (heading) {
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
  const said = text.slice(line.start, line.end).trimEnd();
  // A backslash breaks the line only at its end.
  const end = line.start + said.length - (lineBreak.test(said) ? 1 : 0);
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
