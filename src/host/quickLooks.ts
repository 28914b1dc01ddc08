import type * as vscode from 'vscode';
import { loadCatalog } from './loadCatalog.ts';
import { loadOnce } from './loadOnce.ts';
import { isConfiguredPosting } from './loadPostings.ts';

/** What tells, before anything that reads postings is prepared, whether it is worth while; once for each version. */
export interface QuickLooks {
  /** `false`: the document is surely no posting. */
  readonly mayBePosting: (document: vscode.TextDocument) => boolean;
  /** `false`: the document is surely no posting of a CTO or a CIO. */
  readonly mayBeExecutive: (document: vscode.TextDocument) => boolean;
}

/**
 * Larger texts are no postings; in bytes, or in characters of what is open. At this size a completion takes some 100
 * to 300 ms, at four times as much up to a second.
 */
export const largestPosting = 500_000;

export const loadQuickLooks = loadOnce(prepare);

async function prepare(): Promise<QuickLooks> {
  const [catalog, { createMentionsPosting }, { createMentionsRole }] = await Promise.all([
    loadCatalog(),
    import('../core/posting/identify/mentionsPosting.ts'),
    import('../core/posting/identify/mentionsRole.ts'),
  ]);
  const mentionsPosting = oncePerVersion(createMentionsPosting(catalog));
  const mentionsRole = oncePerVersion(createMentionsRole(catalog));
  const mayBePosting = (document: vscode.TextDocument): boolean =>
    document.offsetAt(endOf(document)) <= largestPosting &&
    (isConfiguredPosting(document.uri) || mentionsPosting(document));
  return {
    mayBePosting,
    mayBeExecutive: (document) => mentionsRole(document) && mayBePosting(document),
  };
}

function endOf(document: vscode.TextDocument): vscode.Position {
  return document.lineAt(document.lineCount - 1).range.end;
}

function oncePerVersion(look: (text: string) => boolean): (document: vscode.TextDocument) => boolean {
  const known = new WeakMap<vscode.TextDocument, { readonly version: number; readonly answer: boolean }>();
  return (document) => {
    const { version } = document;
    const last = known.get(document);
    if (last?.version === version) return last.answer;
    const answer = look(document.getText());
    known.set(document, { version, answer });
    return answer;
  };
}
