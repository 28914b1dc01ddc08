import { escapeHtml } from '../escapeHtml.ts';
import type { Sheet } from './sheet.ts';
import type { SheetBlock } from './sheetBlock.ts';

/** The sheet as a piece of HTML for the clipboard: plain tags, which Word and mail programs keep. */
export function sheetAsHtml({ title, blocks }: Sheet): string {
  return [`<h1>${escapeHtml(title)}</h1>`, ...blocks.map(writeBlock)].join('\n');
}

/** The sheet as a page of its own, for printing. Holds no script and loads nothing. */
export function sheetAsPage(sheet: Sheet): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(sheet.title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${sheetAsHtml(sheet)}
</main>
</body>
</html>
`;
}

const style = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 11pt/1.45 "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 46rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.7em; line-height: 1.2; }
h2 { margin: 1.6em 0 0.4em; padding-top: 0.4em; border-top: 1px solid #bbb; font-size: 1.25em; }
h3 { margin: 1.2em 0 0.3em; font-size: 1.05em; }
p, ul, ol { margin: 0.4em 0; }
li { margin: 0.25em 0; }
table { width: 100%; margin: 0.6em 0; border-collapse: collapse; font-size: 0.92em; }
th, td { padding: 0.35em 0.5em; border: 1px solid #999; text-align: left; vertical-align: top; }
th { background: #eee; }
@page { margin: 12mm 14mm; }
@media print {
  body { font-size: 9.25pt; line-height: 1.25; }
  main { max-width: none; margin: 0; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  h1 { margin: 0; }
  h2 { margin: 0.6em 0 0.2em; padding-top: 0.25em; }
  h3 { margin: 0.6em 0 0.2em; }
  p, ul, ol { margin: 0.2em 0; }
  li { margin: 0.1em 0; }
  table { margin: 0.3em 0; }
  th, td { padding: 0.15em 0.4em; }
  h2.new-page { break-before: page; border-top: 0; }
  tr, li, p { break-inside: avoid; }
  th { background: none; }
}`.trim();

function writeBlock(block: SheetBlock): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level}`;
      return `<${tag}${block.newPage ? ' class="new-page"' : ''}>${escapeHtml(block.text)}</${tag}>`;
    }
    case 'paragraph': {
      const text = escapeHtml(block.text);
      return `<p>${block.strong ? `<strong>${text}</strong>` : text}</p>`;
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${escapeHtml(item)}</li>`);
      return [`<${tag}>`, ...items, `</${tag}>`].join('\n');
    }
    case 'table':
      return [
        '<table border="1" cellspacing="0" cellpadding="4">',
        `<thead>${writeRow(block.header, 'th')}</thead>`,
        '<tbody>',
        ...block.rows.map((row) => writeRow(row, 'td')),
        '</tbody>',
        '</table>',
      ].join('\n');
  }
}

function writeRow(cells: readonly string[], tag: 'th' | 'td'): string {
  const written = cells.map((cell) => `<${tag}${attributesOf(cell, tag)}>${escapeHtml(cell)}</${tag}>`);
  return `<tr>${written.join('')}</tr>`;
}

/** A cell to fill in by hand needs room for a pen. */
function attributesOf(cell: string, tag: 'th' | 'td'): string {
  if (tag === 'th') return ' scope="col"';
  return /^_+$/.test(cell) ? ' width="140"' : '';
}
