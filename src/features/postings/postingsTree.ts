import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { postingRoles, type PostingRole } from '../../core/catalog/roleOrder.ts';
import { oneLine } from '../../core/oneLine.ts';
import { shortPaths } from '../../core/posting/identify/shortPaths.ts';
import { isCalledTemplate, type Evidence } from '../../core/posting/identify/postingIdentity.ts';
import type { FoundPosting } from './postingReader.ts';

/** A line of the view. */
export type PostingsNode =
  PostingsGroup | { readonly kind: 'posting'; readonly label: string; readonly posting: FoundPosting };

interface PostingsGroup {
  readonly kind: 'group';
  readonly role: PostingRole;
  readonly title: string;
  readonly children: readonly PostingsNode[];
}

const longestQuote = 120;

/** One group for each role, also for one without a posting; nothing where there is no posting at all. */
export function groupPostings(catalog: Catalog, postings: readonly FoundPosting[]): readonly PostingsGroup[] {
  if (postings.length === 0) return [];
  const paths = postings.map(({ uri }) => uri.path);
  const labels = shortPaths(paths, catalog.writing.fileNames.folderNames);
  const labelled = postings.map((posting, i) => ({ kind: 'posting' as const, label: labels[i]!, posting }));
  return postingRoles.map((role) => ({
    kind: 'group',
    role,
    title: catalog.role(role).title,
    children: labelled.filter(({ posting }) => posting.identity.role.value === role),
  }));
}

export function postingsItem(node: PostingsNode): vscode.TreeItem {
  return node.kind === 'group' ? groupItem(node) : postingItem(node.label, node.posting);
}

function groupItem({ role, title, children }: PostingsGroup): vscode.TreeItem {
  const { None, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(title, children.length === 0 ? None : Expanded);
  // Another row than an empty one: VS Code would leave that folded when it gets its first posting.
  item.id = children.length === 0 ? `none/${role}` : `group/${role}`;
  item.description = String(children.length);
  item.accessibilityInformation = { label: `${title}, ${children.length}` };
  return item;
}

function postingItem(label: string, posting: FoundPosting): vscode.TreeItem {
  const { uri } = posting;
  const item = new vscode.TreeItem(label);
  item.id = uri.toString();
  // With both, the icon is the one of this kind of file, and marks of Git and problems show.
  item.resourceUri = uri;
  item.iconPath = vscode.ThemeIcon.File;
  item.description = [kindText(posting), stateText(posting)].filter(Boolean).join(' · ');
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  item.accessibilityInformation = { label: `${label}, ${item.description.replace(' · ', ', ')}` };
  return item;
}

function kindText({ identity }: FoundPosting): string {
  if (isCalledTemplate(identity)) return vscode.l10n.t('template');
  return identity.audience.value === 'internal' ? vscode.l10n.t('role description') : vscode.l10n.t('advert');
}

/** Nothing for what is called a template, which is always a draft, and where the posting itself says nothing. */
function stateText({ identity, state: { value, lastDay, evidence } }: FoundPosting): string | undefined {
  if (value === 'draft') return isCalledTemplate(identity) ? undefined : vscode.l10n.t('draft');
  if (value === 'expired')
    return lastDay === undefined ? vscode.l10n.t('closed') : vscode.l10n.t('expired {0}', lastDay);
  if (lastDay !== undefined) return vscode.l10n.t('open until {0}', lastDay);
  return evidence.length > 0 ? vscode.l10n.t('open') : undefined;
}

/** Why a posting is called what it is. Plain text: it comes from files of anybody. */
export function postingTooltip({ uri, identity: { kind, role }, state }: FoundPosting): string {
  const lines = [
    vscode.workspace.asRelativePath(uri),
    vscode.l10n.t('Whose: {0}', evidenceText(role.evidence)),
    vscode.l10n.t('What: {0}', evidenceText(kind.evidence)),
    vscode.l10n.t('State: {0}', evidenceText(state.evidence)),
  ];
  // A line ends with its evidence, and without any says nothing.
  return lines.filter((line) => !line.endsWith(': ')).join('\n');
}

function evidenceText(evidence: readonly Evidence[]): string {
  return evidence
    .slice(0, 3)
    .map(({ key, text }) => {
      const line = oneLine(text);
      const quote = line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
      return key === undefined ? `“${quote}”` : `${key}: ${quote}`;
    })
    .join(', ');
}
