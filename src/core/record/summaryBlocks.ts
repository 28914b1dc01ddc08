import type { Block } from '../posting/write/blocks.ts';
import type { Sheet } from './sheet.ts';
import { escapeInline, escapeLine } from '../markdown/escapeMarkdown.ts';

/** A sheet without tables as blocks of a posting: one section, whose headings are bold lines. */
export function summaryBlocks({ title, blocks }: Sheet): readonly Block[] {
  return [
    { kind: 'heading', text: title },
    ...blocks.flatMap((block): readonly Block[] => {
      switch (block.kind) {
        case 'heading':
          return [{ kind: 'paragraph', text: `**${escapeInline(block.text)}**` }];
        case 'paragraph':
          return [
            {
              kind: 'paragraph',
              text: block.strong ? `**${escapeInline(block.text)}**` : escapeLine(block.text),
            },
          ];
        case 'list':
          return [{ kind: 'list', ordered: block.ordered, items: block.items.map(escapeLine) }];
        case 'table':
          return [];
      }
    }),
  ];
}
