import * as vscode from 'vscode';
import type { RecordSource } from '../../core/record/pageRequest.ts';
import { argumentFields } from '../../host/argumentFields.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadRecommend } from '../../host/loadRecommend.ts';
import type { Log } from '../../host/log.ts';
import { commands, decisionScheme, registerCommand } from '../../host/manifest.ts';
import { registerReadOnlyFiles } from '../../host/readOnlyFiles.ts';
import type { PostingTargets } from '../../host/postingTargets.ts';
import type { RunStore } from '../../host/runStore.ts';
import type { NewPostings } from '../postings/index.ts';
import type { DecisionActions } from './decisionActions.ts';
import { DecisionPages } from './decisionPages.ts';
import type { DecisionNode } from './decisionsTree.ts';
import { DecisionsView } from './decisionsView.ts';
import type { DecisionSources } from './foundDecisions.ts';
import { KeptDecisions } from './keptDecisions.ts';

export type { DecisionActions } from './decisionActions.ts';

interface DecisionsFeature {
  readonly log: Log;
  /** Where decisions are kept that are in no file. */
  readonly state: vscode.Memento;
  readonly runs: RunStore;
  readonly targets: PostingTargets;
  readonly loadNewPostings: () => Promise<NewPostings>;
}

/** The view "Decisions", decision records, and what a result offers to do with it. */
export function register(
  context: vscode.ExtensionContext,
  { log, state, runs, targets, loadNewPostings }: DecisionsFeature,
): () => Promise<DecisionActions> {
  const kept = new KeptDecisions(state);
  const pages = new DecisionPages({ runs, kept });
  const view = new DecisionsView({ runs, kept });
  const loadSources = async (): Promise<DecisionSources> => {
    const [catalog, recommend] = await Promise.all([loadCatalog(), loadRecommend()]);
    return { catalog, recommend, runs, kept };
  };

  context.subscriptions.push(
    kept,
    pages,
    view,
    registerReadOnlyFiles(decisionScheme, pages),
    registerCommand(commands.reviewDecision, log, async (clicked, selected) => {
      const [sources, { readDecision }, { reviewDecision, showReview }] = await Promise.all([
        loadSources(),
        import('./foundDecisions.ts'),
        import('./reviewDecision.ts'),
      ]);
      const dependencies = { ...sources, log, pages };
      if (!isNode(clicked)) return reviewDecision(dependencies, clicked, selected);
      const decision = await readDecision(sources, sourceOf(clicked));
      if (decision) await showReview(dependencies, [decision]);
    }),
    registerCommand(commands.createPosting, log, async (node) => {
      const [sources, newPostings, { createPostingFrom }] = await Promise.all([
        loadSources(),
        loadNewPostings(),
        import('./createPosting.ts'),
      ]);
      await createPostingFrom(sources, newPostings, isNode(node) ? sourceOf(node) : undefined);
    }),
    registerCommand(commands.openDecision, log, async (node) => {
      if (!isNode(node) || node.kind !== 'kept') return;
      await pages.show(titleOf(node), { show: 'record', of: [{ kept: node.id }] });
    }),
    registerCommand(commands.removeDecision, log, async (node) => {
      if (!isNode(node) || (node.kind !== 'run' && node.kind !== 'kept')) return;
      if (!(await confirmRemoval(node))) return;
      await (node.kind === 'run' ? runs.remove(node.run.id) : kept.remove(node.id));
    }),
  );

  return async () => {
    const [sources, newPostings, { createDecisionActions }] = await Promise.all([
      loadSources(),
      loadNewPostings(),
      import('./decisionActions.ts'),
    ]);
    return createDecisionActions({ ...sources, log, pages, targets, newPostings });
  };
}

/** What the view gives to a command; others may give anything. */
function isNode(value: unknown): value is DecisionNode {
  const { kind, run, record, uri } = argumentFields(value);
  if (kind === 'run') return typeof argumentFields(run)['id'] === 'string';
  if (kind === 'kept') return typeof argumentFields(record)['date'] === 'string';
  return (kind === 'file' || kind === 'broken') && uri instanceof vscode.Uri;
}

function sourceOf(node: DecisionNode): RecordSource {
  if (node.kind === 'run') return { run: node.run.id };
  return node.kind === 'kept' ? { kept: node.id } : { file: node.uri.toString() };
}

function titleOf({ record }: Extract<DecisionNode, { kind: 'kept' }>): string {
  return [record.name, vscode.l10n.t('Decision of {0}', record.date)].filter(Boolean).join(', ');
}

async function confirmRemoval(node: Extract<DecisionNode, { kind: 'run' | 'kept' }>): Promise<boolean> {
  const remove = vscode.l10n.t('Remove');
  const name = node.kind === 'run' ? node.run.name || vscode.l10n.t('this recommendation') : titleOf(node);
  const question = vscode.l10n.t('Remove {0} from the view? It is kept nowhere else.', name);
  return (await vscode.window.showWarningMessage(question, { modal: true }, remove)) === remove;
}
