import type { PostingDocument } from '../parse/postingDocument.ts';
import type { Range } from '../parse/range.ts';
import type { Edit } from './finding.ts';

/** Takes whole lines away, with the heading where nothing is left below it, if nothing else hangs on them. */
export function deleteBullets(
  { text, bullets, sections }: PostingDocument,
  unwanted: readonly Range[],
): readonly Edit[] {
  const isParent = bullets.some(
    ({ parent }) => parent !== undefined && unwanted.some(({ start }) => bullets[parent]!.start === start),
  );
  const hasMore = unwanted.some(({ end }) => isContinuedBelow(text, end));
  if (isParent || hasMore) return [];
  const lines = unwanted.map(({ start, end }) => {
    const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    const rest = /^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(end, end + 200))![0];
    return { start: from, end: end + rest.length };
  });
  const emptied = sections.filter(({ start, heading, end }) => {
    const inside = lines.filter((line) => start <= line.start && line.end <= end);
    const ends = [heading.end, ...inside.map((line) => line.end)];
    const starts = [...inside.map((line) => line.start), end];
    return inside.length > 0 && ends.every((at, k) => text.slice(at, starts[k]).trim() === '');
  });
  const isKept = ({ start }: Range): boolean =>
    !emptied.some((section) => section.start <= start && start < section.end);
  return [...emptied, ...lines.filter(isKept)]
    .map(({ start, end }) => ({ start, end, newText: '' }))
    .sort((a, b) => a.start - b.start);
}

/** Whether the next line that is not blank is indented, and no bullet itself. */
function isContinuedBelow(text: string, end: number): boolean {
  const [, ...below] = text.slice(end, end + 1000).split(/\r\n|\n|\r/);
  const line = below.find((one) => one.trim() !== '') ?? '';
  return /^(?: {2}|\t)/.test(line) && !/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line);
}
