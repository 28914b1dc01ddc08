import type { Line } from './lines.ts';

/** Position of the item that the line belongs to, if only lines of its list are in between. */
export function itemOf(lines: readonly Line[], at: number): number | undefined {
  const { list } = lines[at] ?? {};
  if (list === undefined) return undefined;
  let first = at;
  while (first > 0 && lines[first]!.kind !== 'item' && lines[first - 1]!.kind !== 'blank') first--;
  if (lines[first]!.list !== list) return undefined;
  if (lines[first]!.kind === 'item') return first;
  // After a blank line the indent says whose paragraph it is.
  const column = indentOf(lines[first]!);
  const above = (isFit: (line: Line) => boolean): number =>
    lines.findLastIndex((line, i) => i < first && line.kind === 'item' && line.list === list && isFit(line));
  const found = [
    above((line) => textColumn(line) <= column),
    above((line) => indentOf(line) < column),
    above(() => true),
  ];
  return found.find((i) => i >= 0);
}

/**
 * Position of the last line that belongs to the item: of the items under it, and of its paragraphs and code, also
 * after blank lines. Code that is never closed is left out, as nothing can stand below it.
 */
export function itemEnd(lines: readonly Line[], item: number): number {
  const own = lines[item]!;
  const column = indentOf(own);
  const text = textColumn(own);
  const around = lines.findLast(
    (line, i) => i < item && line.kind === 'item' && line.list === own.list && indentOf(line) < column,
  );
  /** What is indented too little for this item may be a paragraph of the item around it. */
  const isIndented = (line: Line): boolean => {
    const at = indentOf(line);
    return at >= text || (at > column && !(around && textColumn(around) <= at));
  };
  let end = item;
  for (let i = item + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.kind === 'blank') continue;
    if (line.list !== own.list || line.open) break;
    if (line.kind === 'item' ? indentOf(line) <= column : i > end + 1 && !isIndented(line)) break;
    end = i;
  }
  return end;
}

/** Whether the items beside this one are set apart by a blank line: those above and below what is put behind it. */
export function isLooseBehind(lines: readonly Line[], item: number): boolean {
  const own = lines[item]!;
  const column = indentOf(own);
  const isBeside = ({ kind, list }: Line): boolean => kind === 'item' && list === own.list;
  const end = itemEnd(lines, item);
  const below = lines.findIndex((line, i) => i > end && line.kind !== 'blank');
  if (below >= 0 && isBeside(lines[below]!) && indentOf(lines[below]!) === column) return below > end + 1;
  const above = lines.findLast((line, i) => i < item && isBeside(line) && indentOf(line) <= column);
  return above !== undefined && indentOf(above) === column && lines[item - 1]?.kind === 'blank';
}

/**
 * Where a blank line, or a comment at the margin, parts what belongs to one list: position of the item that another one
 * would follow there, which is the one above the item below, or the one whose paragraphs go on. Above and below one
 * list a line is free.
 */
export function itemAround(lines: readonly Line[], at: number): number | undefined {
  if (!isBetween(lines[at])) return undefined;
  const above = lines.findLastIndex((line, i) => i < at && !isBetween(line));
  const below = lines.find((line, i) => i > at && !isBetween(line));
  const { list } = lines[above] ?? {};
  if (list === undefined || below?.list !== list) return undefined;
  const column = indentOf(below);
  const isBefore = (line: Line, i: number): boolean =>
    i < at && line.kind === 'item' && line.list === list && indentOf(line) <= column;
  const before = below.kind === 'item' ? lines.findLastIndex(isBefore) : -1;
  return before < 0 ? itemOf(lines, above) : before;
}

function isBetween(line: Line | undefined): boolean {
  return line?.kind === 'blank' || (line?.kind === 'closed' && line.list === undefined);
}

/** The column at which a line begins, tabs counted as Markdown does. */
function indentOf({ text }: Line): number {
  return columnBehind(/^[ \t]*/.exec(text)![0]);
}

/** The column at which the text of an item begins, and all that belongs to it. */
function textColumn({ text, indent = '', marker = '' }: Line): number {
  const mark = indent.length + marker.length;
  const [spaces] = /^[ \t]*/.exec(text.slice(mark))!;
  const column = columnBehind(text.slice(0, mark));
  const behind = columnBehind(text.slice(0, mark + spaces.length));
  // Further right it is code, and the line may end behind its marker.
  return behind - column > 4 || mark + spaces.length === text.length ? column + 1 : behind;
}

function columnBehind(start: string): number {
  let column = 0;
  for (const char of start) column += char === '\t' ? 4 - (column % 4) : 1;
  return column;
}
