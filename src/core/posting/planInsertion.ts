import type { Block } from './blocks.ts';
import { readLines, type Line } from './lines.ts';
import { writeBlocks, type PostingStyle } from './writeBlocks.ts';

/** A snippet to insert at an offset. Nothing is replaced. */
export interface Insertion {
  readonly offset: number;
  /** VS Code snippet syntax with LF line ends. */
  readonly snippet: string;
}

/**
 * Fits the blocks to each place: after the paragraph, list or heading around it, never inside front matter or
 * code; with the heading level of the section, the bullet character of the file and one blank line around. A list
 * that comes to a list continues it.
 *
 * @param document the whole text, any line ends
 * @param offsets places in it, such as the ends of the selections; two in one paragraph count once
 * @returns the insertions in the order of the document
 */
export function planInsertion(
  document: string,
  offsets: readonly number[],
  blocks: readonly Block[],
): readonly Insertion[] {
  const lines = readLines(document);
  const planned = new Map<number, Insertion>();
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    const found = lines.findIndex((line) => line.end >= offset);
    const insertion = insertAt(lines, found < 0 ? lines.length - 1 : found, blocks);
    planned.set(insertion.offset, insertion);
  }
  return [...planned.values()];
}

function insertAt(lines: readonly Line[], at: number, blocks: readonly Block[]): Insertion {
  const line = lines[at]!;
  const style = styleAt(lines, at);
  const onlyList = blocks.length === 1 && blocks[0]!.kind === 'list';
  const written = (indent: string, bullet = style.bullet): string =>
    writeBlocks(blocks, { ...style, bullet }, 'snippet').replace(/^(?=.)/gm, indent);

  if (line.kind === 'blank') {
    const above = lines[at - 1];
    const below = lines[at + 1];
    const joins = onlyList && above !== undefined && isInList(lines, at - 1);
    const item = joins ? lastBullet(lines, at - 1) : undefined;
    const before = above === undefined || above.kind === 'blank' || joins ? '' : '\n';
    const after = below === undefined ? (lines.length > 1 ? '\n' : '') : below.kind === 'blank' ? '' : '\n';
    return { offset: line.start, snippet: before + written(item?.indent ?? '', item?.bullet) + after };
  }

  if (onlyList && line.kind === 'bullet' && /^[ \t]*[-*+][ \t]*$/.test(line.text)) {
    const marker = `${line.indent ?? ''}${line.bullet ?? '-'}`;
    const space = line.text === marker ? ' ' : '';
    return {
      offset: line.end,
      snippet: space + written(line.indent ?? '', line.bullet).slice(marker.length + 1),
    };
  }

  if (onlyList && isInList(lines, at)) {
    const item = lastBullet(lines, at)!;
    let end = at;
    while (isContinuation(lines[end + 1], item)) end++;
    const below = lines[end + 1];
    const after = below === undefined || below.kind === 'blank' || below.kind === 'bullet' ? '' : '\n';
    return { offset: lines[end]!.end, snippet: `\n${written(item.indent ?? '', item.bullet)}${after}` };
  }

  let end = at;
  while (belongsTogether(lines, end, at)) end++;
  const below = lines[end + 1];
  const after = below === undefined || below.kind === 'blank' ? '' : '\n';
  return { offset: lines[end]!.end, snippet: `\n\n${written('')}${after}` };
}

/** Whether the line after `end` belongs to the block that holds line `at`. */
function belongsTogether(lines: readonly Line[], end: number, at: number): boolean {
  const next = lines[end + 1];
  if (!next || next.kind === 'blank') return false;
  const here = lines[at]!;
  if (here.kind === 'closed' || next.kind === 'closed') return here.kind === next.kind;
  if (here.kind === 'heading') return here.headingForm === 'underlined' && end === at && isUnderline(next);
  return next.kind !== 'heading';
}

function isUnderline(line: Line): boolean {
  return (
    line.kind === 'heading' && line.headingForm === 'underlined' && /^[ \t]*(=+|-+)[ \t]*$/.test(line.text)
  );
}

function isContinuation(line: Line | undefined, item: Line): boolean {
  if (!line || (line.kind !== 'text' && line.kind !== 'bullet')) return false;
  return line.kind === 'text' || (line.indent ?? '').length > (item.indent ?? '').length;
}

function isInList(lines: readonly Line[], at: number): boolean {
  return lastBullet(lines, at) !== undefined;
}

/** The bullet that the line belongs to. */
function lastBullet(lines: readonly Line[], at: number): Line | undefined {
  for (let i = at; i >= 0; i--) {
    const line = lines[i]!;
    if (line.kind === 'bullet') return line;
    if (line.kind !== 'text') return undefined;
  }
  return undefined;
}

function styleAt(lines: readonly Line[], at: number): PostingStyle {
  const headings = lines.filter((line) => line.kind === 'heading');
  const around = lines.slice(0, at + 1).findLast((line) => line.kind === 'heading') ?? headings[0];
  const bullets = lines.filter((line) => line.kind === 'bullet');
  const near = lines.slice(0, at + 1).findLast((line) => line.kind === 'bullet') ?? bullets[0];
  const titles = headings.filter((line) => line.level === 1).length;
  return {
    // A single heading of level 1 is the title of the posting: its sections start at 2.
    headingLevel: around?.level === 1 && titles === 1 ? 2 : (around?.level ?? 2),
    headingForm:
      headings.length > 0 && headings.every((line) => line.headingForm === 'underlined')
        ? 'underlined'
        : 'hashes',
    bullet: near?.bullet ?? '-',
  };
}
