import { escapeInline, escapeLine } from '../markdown/escapeMarkdown.ts';
import { markdownTable } from '../markdown/markdownTable.ts';
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
        return markdownTable(
          block.header.map(escapeInline),
          block.rows.map((cells) => cells.map(escapeInline)),
        );
    }
  };
  return `${[heading(level, sheet.title), ...sheet.blocks.map(write)].join('\n\n')}\n`;
}
