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

export function paragraph(text: string): SheetBlock {
  return { kind: 'paragraph', text };
}

export function strong(text: string): SheetBlock {
  return { kind: 'paragraph', text, strong: true };
}

export function bullets(items: readonly string[]): SheetBlock {
  return { kind: 'list', ordered: false, items };
}

export function numbered(items: readonly string[]): SheetBlock {
  return { kind: 'list', ordered: true, items };
}

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
