import { isResponsibility, type Catalog } from '../catalog/catalog.ts';
import type { Entry, Responsibility } from '../catalog/schema.ts';
import { audienceOf, postingBlocks, type Block } from '../posting/write/blocks.ts';
import { plainStyle } from '../posting/parse/postingStyle.ts';
import { writeBlocks } from '../posting/write/writeBlocks.ts';
import { ancestors, checkOfPage, comparisonPage, pageLink, pageTitle } from './pagePath.ts';
import type { PageStrings } from './pageStrings.ts';
import { renderCheck } from './renderChecks.ts';
import { renderComparison } from './renderComparison.ts';

/** The page of an entry, or the comparison, as Markdown. Expects an id that `pageOfPath` gave. */
export function renderPage(catalog: Catalog, id: string, strings: PageStrings): string {
  if (id === comparisonPage) return renderComparison(catalog);
  const check = checkOfPage(catalog, id);
  if (check) {
    const source = [describeSources(check, strings), check.reference].filter(Boolean).join(' ');
    return `${renderCheck(catalog.checks.page, check, 1, `---\n\n*${source}*`)}\n`;
  }
  const entry = catalog.entry(id);
  const node = catalog.findNode(id);
  const path = ancestors(node).map((above) => pageLink(catalog, above.entry.id));
  const children = (node?.children ?? []).map((child) => child.entry);
  const parts = [
    `# ${pageTitle(catalog, id)}`,
    path.join(' › '),
    isResponsibility(entry) ? describeResponsibility(entry, strings) : entry.text,
    entry.explanation,
    children.length > 0 ? `## ${strings.inThisSection}\n\n${listEntries(catalog, children)}` : '',
    renderPosting(catalog, entry, strings),
    renderNeighbours(catalog, entry, strings),
    `---\n\n*${describeSources(entry, strings)}*`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function describeResponsibility(entry: Responsibility, strings: PageStrings): string {
  const group =
    entry.group === 'general' ? strings.generalResponsibility : strings.companySpecificResponsibility;
  const kind = { product: strings.productWork, internal: strings.internalWork, shared: strings.sharedWork }[
    entry.class
  ];
  return [`> ${entry.text}`, `**${kind}** · ${group}`, entry.owner].filter(Boolean).join('\n\n');
}

function listEntries(catalog: Catalog, entries: readonly Entry[]): string {
  return entries.map((entry) => `- ${pageLink(catalog, entry.id)}: ${entry.text}`).join('\n');
}

function renderPosting(catalog: Catalog, entry: Entry, strings: PageStrings): string {
  if (!entry.posting) return '';
  const title = audienceOf(entry) === 'public' ? strings.inPosting : strings.inInternalDescription;
  const blocks = postingBlocks(catalog, [entry]).map((block): Block =>
    block.kind === 'heading' ? { kind: 'paragraph', text: `**${block.text}**` } : block,
  );
  const text = writeBlocks(blocks, plainStyle, 'plain');
  return `## ${title}\n\n${text.replace(/^/gm, '> ')}`;
}

function renderNeighbours(catalog: Catalog, entry: Entry, strings: PageStrings): string {
  const ids = [
    ...(isResponsibility(entry) && entry.twin !== undefined ? [entry.twin] : []),
    ...(entry.see ?? []),
  ];
  if (ids.length === 0) return '';
  return `## ${strings.readNext}\n\n${[...new Set(ids)].map((id) => `- ${pageLink(catalog, id)}`).join('\n')}`;
}

/** Whose words these are: of the source article (S and F ids), of the makers of this tool, or of both. */
function describeSources({ sources }: Pick<Entry, 'sources'>, strings: PageStrings): string {
  const fromArticle = sources.some((source) => /^[SF]/.test(source));
  if (!fromArticle) return strings.ownRule;
  return sources.every((source) => /^[SF]/.test(source)) ? strings.fromArticle : strings.fromArticleAndOwn;
}
