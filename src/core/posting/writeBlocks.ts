import { blank, plainBlanks } from './blanks.ts';
import type { Block } from './blocks.ts';

/** How a posting writes its Markdown. */
export interface PostingStyle {
  /** Level of a section heading, 1 to 6. */
  readonly headingLevel: number;
  /** `underlined` only has levels 1 and 2; deeper headings are written with `#`. */
  readonly headingForm: 'hashes' | 'underlined';
  readonly bullet: '-' | '*' | '+';
}

/** For text that goes nowhere in particular, such as the clipboard. */
export const plainStyle: PostingStyle = { headingLevel: 2, headingForm: 'hashes', bullet: '-' };

/** `snippet`: VS Code snippet syntax, blanks are tab stops. `plain`: Markdown, blanks in brackets. */
export type Form = 'snippet' | 'plain';

/**
 * The blocks as Markdown with LF line ends, one blank line between blocks and no line end at the end. Blanks with
 * the same label are one tab stop: filled in once, filled in everywhere.
 */
export function writeBlocks(blocks: readonly Block[], style: PostingStyle, form: Form): string {
  const stops = new Map<string, number>();
  const write = (text: string): string => (form === 'plain' ? plainBlanks(text) : fillStops(text, stops));
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'title':
          return writeHeading(write(block.text), plainBlanks(block.text).length, {
            ...style,
            headingLevel: 1,
          });
        case 'heading':
          return writeHeading(write(block.text), plainBlanks(block.text).length, style);
        case 'paragraph':
          return write(block.text);
        case 'list':
          return block.items.map((item) => `${style.bullet} ${write(item)}`).join('\n');
      }
    })
    .join('\n\n');
}

function fillStops(text: string, stops: Map<string, number>): string {
  return text
    .split(blank)
    .map((part, i) => {
      if (i % 2 === 0) return escapeSnippet(part);
      const stop = stops.get(part) ?? stops.size + 1;
      stops.set(part, stop);
      return `\${${stop}:[${escapeSnippet(part)}]}`;
    })
    .join('');
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function writeHeading(text: string, length: number, { headingLevel, headingForm }: PostingStyle): string {
  if (headingForm === 'underlined' && headingLevel <= 2) {
    return `${text}\n${(headingLevel === 1 ? '=' : '-').repeat(Math.max(length, 3))}`;
  }
  return `${'#'.repeat(headingLevel)} ${text}`;
}
