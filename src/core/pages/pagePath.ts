import type { Check } from '../catalog/checksSchema.ts';
import type { RoleFile } from '../catalog/schema.ts';
import { allEntries, type Catalog, type OutlineNode } from '../catalog/catalog.ts';

/** The id of the page that sets the two roles side by side; it is made from the catalog, not an entry. */
export const comparisonPage = 'comparison';

const checkPrefix = 'check-';

/** The id of the page that explains a check. */
export function checkPage(code: string): string {
  return checkPrefix + code;
}

/** The check that a page explains, if it is such a page. */
export function checkOfPage({ checks }: Catalog, id: string): Check | undefined {
  return checks.checks.find(({ code }) => checkPage(code) === id);
}

/** Title of a page: its own, or the one in the tree with the role or the group in front that the tree shows above. */
export function pageTitle(catalog: Catalog, id: string): string {
  if (id === comparisonPage) return catalog.comparison.title;
  const check = checkOfPage(catalog, id);
  if (check) return check.title;
  const entry = catalog.entry(id);
  if (entry.pageTitle !== undefined) return entry.pageTitle;
  const [top, group] = ancestors(catalog.findNode(id));
  const above = (roleOfPage(catalog, id) ?? (top && group?.entry))?.title;
  return above === undefined ? entry.title : `${above}: ${entry.title}`;
}

/** The role under which the tree shows the page; of pages that it does not show, the role whose entry it is. */
function roleOfPage(catalog: Catalog, id: string): RoleFile | undefined {
  const node = catalog.findNode(id);
  const [top] = ancestors(node);
  return catalog.roles.find((role) =>
    node ? role.id === top?.entry.id : role.entries.some((other) => other.id === id),
  );
}

/** What stands above a page in the tree, the highest first; of a page that the tree does not show, its role. */
export function titlesAbove(catalog: Catalog, id: string): readonly string[] {
  const node = catalog.findNode(id);
  if (node) return ancestors(node).map(({ entry }) => entry.title);
  const role = roleOfPage(catalog, id);
  return role ? [role.title] : [];
}

/**
 * Path of a page in its file system: a folder named by the id, which stays the same for ever, and a file named
 * for people, which is what the tab shows.
 */
export function pagePath(catalog: Catalog, id: string): string {
  const name = pageTitle(catalog, id)
    .replace(/[^\p{L}\p{N} &,'()-]/gu, '')
    .trim();
  return `/${id}/${name}.md`;
}

/** The id in a path made by `pagePath`, maybe under an older title; undefined if it names no page of today. */
export function pageOfPath(catalog: Catalog, path: string): string | undefined {
  const [, id] = /^\/([^/]+)\/[^/]+\.md$/.exec(path) ?? [];
  return id !== undefined && pageIds(catalog).includes(id) ? id : undefined;
}

/** The ids of all pages, those that are no entries last. */
export function pageIds(catalog: Catalog): readonly string[] {
  const checks = catalog.checks.checks.map(({ code }) => checkPage(code));
  return [...allEntries(catalog).map((entry) => entry.id), comparisonPage, ...checks];
}

/** A link from one page to another: relative, as the preview follows no other. */
export function pageLink(catalog: Catalog, id: string): string {
  const [, folder, name = ''] = pagePath(catalog, id).split('/');
  return `[${pageTitle(catalog, id)}](../${folder}/${encodeURIComponent(name).replace(/[()']/g, escapeCharacter)})`;
}

/** The nodes above a node, the top one first. */
export function ancestors(node: OutlineNode | undefined): readonly OutlineNode[] {
  return node?.parent ? [...ancestors(node.parent), node.parent] : [];
}

function escapeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
