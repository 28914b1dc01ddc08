import { isLineForm } from '../parse/headingForms.ts';
import { markdownTable } from '../../markdown/markdownTable.ts';
import { blank, plainBlanks } from './blanks.ts';
import type { Block } from './blocks.ts';
import type { HeadingStyle, PostingStyle } from '../parse/postingStyle.ts';

/** `snippet`: VS Code snippet syntax, blanks are tab stops. `plain`: Markdown, blanks in brackets. */
export type Form = 'snippet' | 'plain';

/** The number of the tab stop of each label. */
export type TabStops = Map<string, number>;

/**
 * The blocks as Markdown with LF line ends, one blank line between blocks and no line end at the end. Blanks with
 * the same label are one tab stop: filled in once, filled in everywhere.
 *
 * @param stops tab stops that are there already; those of new labels are added
 */
export function writeBlocks(
  blocks: readonly Block[],
  style: PostingStyle,
  form: Form,
  stops: TabStops = new Map(),
): string {
  const write = (text: string): string => (form === 'plain' ? plainBlanks(text) : fillStops(text, stops));
  const bullet = style.bullet + (style.bulletSpace ?? ' ');
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'title':
        case 'heading': {
          const own = block.style ?? (block.kind === 'title' ? titleStyle(style) : style);
          return writeHeading(write(block.text), plainBlanks(block.text).length, own);
        }
        case 'paragraph':
        case 'front-matter':
          return write(block.text);
        case 'list':
          return block.items
            .map((item, i) => `${block.ordered ? `${i + 1}. ` : bullet}${write(item)}`)
            .join(style.isLoose ? '\n\n' : '\n');
        case 'table':
          return write(markdownTable(block.columns, block.rows));
      }
    })
    .join('\n\n');
}

/** A text of the content in the syntax of snippets. */
export function fillStops(text: string, stops: TabStops): string {
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

/** A line without a level is no title. */
function titleStyle({ headingForm }: HeadingStyle): HeadingStyle {
  return { headingLevel: 1, headingForm: isLineForm(headingForm) ? 'hashes' : headingForm };
}

function writeHeading(
  words: string,
  length: number,
  { headingLevel, headingForm, headingEnd = '' }: HeadingStyle,
): string {
  const text = words + headingEnd;
  if (headingForm === 'bold') return `**${text}**`;
  if (headingForm === 'italic') return `*${text}*`;
  if (headingForm === 'capitals') return text.toUpperCase();
  if (headingForm === 'plain') return text;
  if (headingForm === 'underlined' && headingLevel <= 2) {
    return `${text}\n${(headingLevel === 1 ? '=' : '-').repeat(Math.max(length + headingEnd.length, 3))}`;
  }
  return `${'#'.repeat(headingLevel)} ${text}`;
}
