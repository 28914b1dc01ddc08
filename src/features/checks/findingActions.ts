import * as vscode from 'vscode';
import type { Edit, Finding, Fix } from '../../core/posting/finding.ts';
import type { Range } from '../../core/posting/range.ts';
import { isWritable } from '../../host/isWritable.ts';
import { loadChecks } from '../../host/loadChecks.ts';
import { diagnosticSource, type PostingDiagnostics } from './postingDiagnostics.ts';

/** Fixes of the findings at a place, or all safe ones of the document in one edit. */
export async function findingActions(
  diagnostics: PostingDiagnostics,
  fixAll: vscode.CodeActionKind,
  document: vscode.TextDocument,
  range: vscode.Range,
  context: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
  if (!diagnostics.isWatched(document)) return [];
  const { version } = document;
  if (!(await diagnostics.mayHaveFindings(document))) return [];
  const checks = await loadChecks();
  if (document.version !== version) return [];
  const findings = diagnostics.findingsIn(checks, document);
  const actions = [
    ...quickFixes(document, findings, range, context),
    ...fixesOfAll(document, findings, fixAll, context),
  ];
  // The cursor is mostly where nothing is found: then no file system has to be asked.
  if (actions.length === 0 || !(await isWritable(document)) || document.version !== version) return [];
  return actions;
}

function quickFixes(
  document: vscode.TextDocument,
  findings: readonly Finding[],
  range: vscode.Range,
  context: vscode.CodeActionContext,
): readonly vscode.CodeAction[] {
  if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
  return findings
    .filter((finding) => rangeOf(document, finding).intersection(range))
    .flatMap((finding) =>
      finding.fixes().map((fix, i) => quickFix(document, finding, fix, i === 0, context)),
    );
}

/** Only where they are asked for: they belong to no place. */
function fixesOfAll(
  document: vscode.TextDocument,
  findings: readonly Finding[],
  fixAll: vscode.CodeActionKind,
  { only }: vscode.CodeActionContext,
): readonly vscode.CodeAction[] {
  if (!only?.intersects(fixAll)) return [];
  const edits = apart(findings.flatMap(({ fixes }) => fixes().find(({ safe }) => safe)?.edits ?? []));
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Apply all safe fixes to this posting'), fixAll);
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}

function quickFix(
  document: vscode.TextDocument,
  finding: Finding,
  fix: Fix,
  isFirst: boolean,
  { diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  const range = rangeOf(document, finding);
  action.diagnostics = diagnostics.filter(
    (diagnostic) =>
      diagnostic.source === diagnosticSource &&
      codeOf(diagnostic) === finding.code &&
      diagnostic.range.isEqual(range),
  );
  action.isPreferred = isFirst && fix.kind === 'change';
  action.edit = toWorkspaceEdit(document, fix.edits);
  return action;
}

function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { newText, ...range } of edits) edit.replace(document.uri, rangeOf(document, range), newText);
  return edit;
}

function rangeOf(document: vscode.TextDocument, { start, end }: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Those that do not meet an earlier one. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
