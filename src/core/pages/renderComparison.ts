import type { Catalog } from '../catalog/catalog.ts';
import type { Entry, RoleFile } from '../catalog/schema.ts';
import { markdownTable } from '../markdown/markdownTable.ts';
import { plainBlanks } from '../posting/write/blanks.ts';
import { postingBlocks } from '../posting/write/blocks.ts';
import { pageLink } from './pagePath.ts';

type Row = Catalog['comparison']['rows'][number];

/** CTO and CIO side by side as a Markdown table: the same rows for both, in the order of `comparison.yaml`. */
export function renderComparison(catalog: Catalog): string {
  const { title, text, rows } = catalog.comparison;
  const roles = catalog.comparison.roles.map(catalog.role);
  const table = markdownTable(
    ['', ...roles.map((role) => pageLink(catalog, role.id))],
    rows.map((row) => [`**${row.title}**`, ...roles.map((role) => renderCell(catalog, role, row))]),
  );
  return `# ${title}\n\n${text}\n\n${table}\n`;
}

function renderCell(catalog: Catalog, role: RoleFile, row: Row): string {
  if (row.class !== undefined) {
    const items = role.responsibilities.filter((responsibility) => responsibility.class === row.class);
    return items.map((item) => bullet(item.text)).join('<br>') || '–';
  }
  const entry = catalog.entry(`${role.id}-${row.entry}`);
  return [cell(entry.text), internalLines(catalog, entry).join('<br>')].filter(Boolean).join('<br><br>');
}

/** The lines of an internal text; a public one is long and says in other words what the row says. */
function internalLines(catalog: Catalog, entry: Entry): readonly string[] {
  if (entry.posting?.audience !== 'internal') return [];
  return postingBlocks(catalog, [entry]).flatMap((block) => {
    if (block.kind === 'list') return block.items.map(bullet);
    return block.kind === 'paragraph' ? [`**${cell(block.text)}**`] : [];
  });
}

function bullet(item: string): string {
  return `• ${cell(item)}`;
}

function cell(text: string): string {
  return plainBlanks(text).replace(/(?<!\s)\s*\n\s*/g, ' ');
}
