import { oneLine } from '../catalog/fill.ts';
import type { Sheet } from './sheet.ts';
import type { SheetBlock } from './sheetBlock.ts';

/** The sheet as Markdown with LF line ends and one at the end. `level` is that of the title, 1 if not given. */
export function sheetAsMarkdown(sheet: Sheet, { level = 1 }: { readonly level?: number } = {}): string {
  const heading = (depth: number, text: string): string =>
    `${'#'.repeat(Math.min(depth, 6))} ${escapeInline(text).replace(/(?<!#)(#+)$/, '\\$1')}`;
  const write = (block: SheetBlock): string => {
    switch (block.kind) {
      case 'heading':
        return heading(level - 1 + block.level, block.text);
      case 'paragraph':
        return block.strong ? `**${escapeInline(block.text)}**` : escapeLine(block.text);
      case 'list':
        return block.items
          .map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${escapeLine(item)}`)
          .join('\n');
      case 'table':
        return [block.header, block.header.map(() => '---'), ...block.rows].map(writeRow).join('\n');
    }
  };
  return `${[heading(level, sheet.title), ...sheet.blocks.map(write)].join('\n\n')}\n`;
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escapeInline(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Text at the beginning of a line, where some characters make lists, quotes, headings and rules. */
export function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(/^([#>+=-]|_[_\s]*$)/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/**
 * Text that shows as it is. What cannot be markup where it stands is left alone, so that the source stays readable:
 * brackets around words, underscores that have nothing to close.
 */
export function escapeInline(text: string): string {
  return oneLine(text)
    .replace(/[\\`*<~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\[(?![\p{L}\d][\p{L}\d ]+\](?![[(:]))/gu, '\\[')
    .replace(/_+/g, (run, at: number, whole: string) => {
      const before = whole[at - 1] ?? ' ';
      const after = whole[at + run.length] ?? ' ';
      const opensOnly = /\s/.test(before);
      const withinWord = /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after);
      return opensOnly || withinWord ? run : run.replaceAll('_', '\\_');
    })
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www(?=\.)/gi, '$&\\')
    .replace(/(?<=\S)@(?=\S)/g, '\\@');
}
