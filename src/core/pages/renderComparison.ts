import type { Catalog } from '../catalog/catalog.ts';
import type { Entry, RoleFile } from '../catalog/schema.ts';
import { plainBlanks } from '../posting/blanks.ts';
import { postingBlocks } from '../posting/blocks.ts';
import { pageLink } from './pagePath.ts';

type Row = Catalog['comparison']['rows'][number];

/** CTO and CIO side by side as a Markdown table: the same rows for both, in the order of `comparison.yaml`. */
export function renderComparison(catalog: Catalog): string {
  const { title, text, rows } = catalog.comparison;
  const roles = catalog.comparison.roles.map(catalog.role);
  const lines = [
    ['', ...roles.map((role) => pageLink(catalog, role.id))],
    ['---', ...roles.map(() => '---')],
    ...rows.map((row) => [`**${row.title}**`, ...roles.map((role) => renderCell(catalog, role, row))]),
  ];
  return `# ${title}\n\n${text}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function renderCell(catalog: Catalog, role: RoleFile, row: Row): string {
  if (row.class !== undefined) {
    const items = role.responsibilities.filter((responsibility) => responsibility.class === row.class);
    return bullets(items.map((item) => item.text)) || '–';
  }
  const entry = catalog.entry(`${role.id}-${row.entry}`);
  const items = listsOf(catalog, entry);
  return [cell(entry.text), bullets(items)].filter(Boolean).join('<br><br>');
}

/** The bullets of an internal text; a public one is long and says in other words what the row says. */
function listsOf(catalog: Catalog, entry: Entry): readonly string[] {
  if (entry.posting?.audience !== 'internal') return [];
  return postingBlocks(catalog, [entry]).flatMap((block) => (block.kind === 'list' ? block.items : []));
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `• ${cell(item)}`).join('<br>');
}

function cell(text: string): string {
  return plainBlanks(text)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}
