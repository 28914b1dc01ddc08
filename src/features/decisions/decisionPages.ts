import * as vscode from 'vscode';
import type { PageRequest } from '../../core/record/pageRequest.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadRecommend } from '../../host/loadRecommend.ts';
import { decisionScheme } from '../../host/manifest.ts';
import { RenewedPages } from '../../host/renewedPages.ts';
import type { DecisionSources } from './foundDecisions.ts';

type Decisions = Pick<DecisionSources, 'runs' | 'kept'>;

/**
 * Reviews, comparisons and records kept here, as pages. The address says what a page is made from, and it is made
 * when it is read: nothing is held for a closed tab, and one that comes back after a reload shows what is true then.
 */
export class DecisionPages extends RenewedPages {
  readonly #decisions: Decisions;

  constructor(decisions: Decisions) {
    super();
    this.#decisions = decisions;
  }

  /** Shows a page in a tab of that name; the same page again in the same tab, made anew. */
  async show(name: string, request: PageRequest): Promise<void> {
    const path = `/${name.replaceAll('/', '-')}.md`;
    const uri = vscode.Uri.from({ scheme: decisionScheme, path, query: JSON.stringify(request) });
    this.renew(uri);
    await this.showPreview(uri);
  }

  protected async textOf(uri: vscode.Uri): Promise<string> {
    const [catalog, recommend, { parsePageRequest }, { renderDecisionPage }] = await Promise.all([
      loadCatalog(),
      loadRecommend(),
      import('../../core/record/pageRequest.ts'),
      import('./renderDecisionPage.ts'),
    ]);
    const request = parsePageRequest(uri.query);
    if (!request) throw vscode.FileSystemError.FileNotFound(uri);
    return renderDecisionPage({ catalog, recommend, ...this.#decisions }, request);
  }
}
