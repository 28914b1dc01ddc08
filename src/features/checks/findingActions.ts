import * as vscode from 'vscode';
import type { Edit, Finding, Fix } from '../../core/posting/rules/finding.ts';
import { isWritable } from '../../host/isWritable.ts';
import { loadChecks } from '../../host/loadChecks.ts';
import { asCommand, commands } from '../../host/manifest.ts';
import { rangeIn } from '../../host/rangeIn.ts';
import type { BesideChange } from './changeBeside.ts';
import type { PostingDiagnostics } from './postingDiagnostics.ts';
import type { PairedPosting } from './postingPairs.ts';
import { diagnosticSource } from './toDiagnostic.ts';

/** Fixes of the findings at a place, or all safe ones of the document in one edit. */
export async function findingActions(
  diagnostics: PostingDiagnostics,
  fixAll: vscode.CodeActionKind,
  { document, range, context }: Pick<QuickFixes, 'document' | 'range' | 'context'>,
): Promise<vscode.CodeAction[]> {
  if (!diagnostics.isWatched(document)) return [];
  const { version } = document;
  if (!(await diagnostics.mayHaveFindings(document))) return [];
  const checks = await loadChecks();
  if (document.version !== version) return [];
  const findings = diagnostics.findingsIn(checks, document);
  const actions = [
    ...quickFixes({ document, findings, range, context, pair: diagnostics.pairs.besideOf(document.uri) }),
    ...fixesOfAll(document, findings, fixAll, context),
  ];
  // The cursor is mostly where nothing is found: then no file system has to be asked.
  if (actions.length === 0 || !(await isWritable(document)) || document.version !== version) return [];
  return actions;
}

interface QuickFixes {
  readonly document: vscode.TextDocument;
  readonly findings: readonly Finding[];
  readonly range: vscode.Range;
  readonly context: vscode.CodeActionContext;
  readonly pair: PairedPosting | undefined;
}

function quickFixes({ document, findings, range, context, pair }: QuickFixes): readonly vscode.CodeAction[] {
  if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
  return findings
    .filter((finding) => rangeIn(document, finding).intersection(range))
    .flatMap((finding) => {
      const fixes = finding.fixes().flatMap((fix, i) => {
        const command = fix.beside && pair && changeCommand(fix, pair);
        if (fix.beside && !command) return [];
        return [quickFix({ document, finding, fix, command, isFirst: i === 0, context })];
      });
      return [...fixes, ...switchOff(document, finding, context)];
    });
}

/** For what is wrong in all postings of a house; where no folder is open there are no settings for it. */
function switchOff(
  document: vscode.TextDocument,
  finding: Finding,
  context: vscode.CodeActionContext,
): readonly vscode.CodeAction[] {
  if (!vscode.workspace.workspaceFolders) return [];
  const title = vscode.l10n.t('Not here: switch {0} off in this workspace', finding.code);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnosticsOf(document, finding, context);
  action.command = asCommand(commands.switchOffCheck, title, finding.code, document.uri);
  return [action];
}

/** Only where they are asked for: they belong to no place. */
function fixesOfAll(
  document: vscode.TextDocument,
  findings: readonly Finding[],
  fixAll: vscode.CodeActionKind,
  { only }: vscode.CodeActionContext,
): readonly vscode.CodeAction[] {
  if (!only?.intersects(fixAll)) return [];
  const edits = apart(findings.flatMap(({ safeFix }) => safeFix()?.edits ?? []));
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Apply all safe fixes to this posting'), fixAll);
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}

interface QuickFix {
  readonly document: vscode.TextDocument;
  readonly finding: Finding;
  readonly fix: Fix;
  /** In the place of an edit of this document. */
  readonly command: vscode.Command | undefined;
  readonly isFirst: boolean;
  readonly context: vscode.CodeActionContext;
}

function quickFix({ document, finding, fix, command, isFirst, context }: QuickFix): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnosticsOf(document, finding, context);
  // Which of two postings is to change is not for us to prefer.
  action.isPreferred = isFirst && fix.kind === 'change' && finding.related.length === 0;
  if (command) action.command = command;
  else action.edit = toWorkspaceEdit(document, fix.edits);
  return action;
}

function diagnosticsOf(
  document: vscode.TextDocument,
  finding: Finding,
  { diagnostics }: vscode.CodeActionContext,
): vscode.Diagnostic[] {
  const range = rangeIn(document, finding);
  return diagnostics.filter(
    (diagnostic) =>
      diagnostic.source === diagnosticSource &&
      codeOf(diagnostic) === finding.code &&
      diagnostic.range.isEqual(range),
  );
}

/** Asks what to do for the posting beside this one. */
function changeCommand({ title, beside: edits = [] }: Fix, { uri, beside }: PairedPosting): vscode.Command {
  const change: BesideChange = { title, uri, text: beside.document.text, edits };
  return asCommand(commands.changeBeside, title, change);
}

function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { newText, ...range } of edits) edit.replace(document.uri, rangeIn(document, range), newText);
  return edit;
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
