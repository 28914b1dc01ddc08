import { escapeInBrackets } from '../../markdown/escapeMarkdown.ts';
import { fillBlanks } from './blanks.ts';
import type { Block } from './blocks.ts';

/**
 * The blocks with the blanks filled in whose label is known; those in tables and in front matter stay.
 *
 * @param known what people have written, by the label of the blank; it shows as it is
 */
export function fillBlocks(blocks: readonly Block[], known: ReadonlyMap<string, string>): readonly Block[] {
  if (known.size === 0) return blocks;
  const escaped = new Map([...known].map(([label, value]) => [label, escapeInBrackets(value)]));
  const filled = (text: string): string => fillBlanks(text, escaped);
  return blocks.map((block) => {
    switch (block.kind) {
      case 'list':
        return { ...block, items: block.items.map(filled) };
      case 'table':
      case 'front-matter':
        return block;
      default:
        return { ...block, text: filled(block.text) };
    }
  });
}
