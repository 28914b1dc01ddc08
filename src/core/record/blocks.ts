import type { SheetBlock } from './sheetBlock.ts';

type Heading = Extract<SheetBlock, { readonly kind: 'heading' }>;

/** A part of a sheet: its heading and what stands under it; nothing at all where nothing does. */
export function section(
  level: Heading['level'],
  heading: string,
  ...blocks: readonly SheetBlock[]
): readonly SheetBlock[] {
  const filled = blocks.filter(hasContent);
  return filled.length > 0 ? [{ kind: 'heading', level, text: heading }, ...filled] : [];
}

/** Plain text: what looks like Markdown in it is shown as it is. */
export function paragraph(text: string): SheetBlock {
  return { kind: 'paragraph', text };
}

/** A paragraph that stands out as a whole. */
export function strong(text: string): SheetBlock {
  return { kind: 'paragraph', text, strong: true };
}

/** A list whose order means nothing. */
export function bullets(items: readonly string[]): SheetBlock {
  return { kind: 'list', ordered: false, items };
}

/** A list whose order means something, counted from 1. */
export function numbered(items: readonly string[]): SheetBlock {
  return { kind: 'list', ordered: true, items };
}

/** Each row has as many cells as the header. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): SheetBlock {
  return { kind: 'table', header, rows };
}

function hasContent(block: SheetBlock): boolean {
  return block.kind === 'list'
    ? block.items.length > 0
    : block.kind === 'table'
      ? block.rows.length > 0
      : true;
}
