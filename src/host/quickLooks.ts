import type * as vscode from 'vscode';
import { longestPosting } from '../core/posting/identify/postingIdentity.ts';
import { loadCatalog } from './loadCatalog.ts';
import { loadOnce } from './loadOnce.ts';
import { isConfiguredPosting } from './loadPostings.ts';
import { oncePerVersion } from './oncePerVersion.ts';

/** Cheap tests before anything that reads postings is loaded; each is answered once for each version of a document. */
interface QuickLooks {
  /** `false`: the document is surely no posting. */
  readonly mayBePosting: (document: vscode.TextDocument) => boolean;
  /** `false`: the document is surely no posting of a CTO or a CIO. */
  readonly mayBeExecutive: (document: vscode.TextDocument) => boolean;
}

export const loadQuickLooks = loadOnce(prepare);

async function prepare(): Promise<QuickLooks> {
  const [catalog, { createMentionsPosting }, { createMentionsRole }] = await Promise.all([
    loadCatalog(),
    import('../core/posting/identify/mentionsPosting.ts'),
    import('../core/posting/identify/mentionsRole.ts'),
  ]);
  const ofText = (look: (text: string) => boolean): ((document: vscode.TextDocument) => boolean) =>
    oncePerVersion((document) => look(document.getText()));
  const mentionsPosting = ofText(createMentionsPosting(catalog));
  const mentionsRole = ofText(createMentionsRole(catalog));
  const mayBePosting = (document: vscode.TextDocument): boolean =>
    !isTooLong(document) && (isConfiguredPosting(document.uri) || mentionsPosting(document));
  return {
    mayBePosting,
    mayBeExecutive: (document) => mentionsRole(document) && mayBePosting(document),
  };
}

/** Whether the document is too long for a posting, so that it need not be taken apart. */
export function isTooLong(document: vscode.TextDocument): boolean {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > longestPosting;
}
