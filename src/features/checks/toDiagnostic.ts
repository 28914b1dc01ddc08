import * as vscode from 'vscode';
import { createPlaceOf } from '../../core/posting/parse/textPlace.ts';
import type { Finding } from '../../core/posting/rules/finding.ts';
import { checkPageLink } from '../../host/manifest.ts';
import { rangeIn } from '../../host/rangeIn.ts';

/** VS Code shows hints in the editor alone, so they become information where somebody has asked for all findings. */
const severities = {
  hint: vscode.DiagnosticSeverity.Hint,
  info: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
};

export const diagnosticSource = 'CTO or CIO';

/** The posting beside, to point at places in it. */
interface Related {
  readonly uri: vscode.Uri;
  readonly positionAt: (offset: number) => vscode.Position;
}

/** A finding as VS Code shows it. */
export function toDiagnostic(
  positionAt: (offset: number) => vscode.Position,
  finding: Finding,
  { beside, isAsked }: { readonly beside: Related | undefined; readonly isAsked: boolean },
): vscode.Diagnostic {
  const { code, level, message, related } = finding;
  const diagnostic = new vscode.Diagnostic(
    rangeIn({ positionAt }, finding),
    message,
    severities[isAsked && level === 'hint' ? 'info' : level],
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: code, target: checkPageLink(code) };
  if (beside) {
    diagnostic.relatedInformation = related.map((place) => {
      const there = new vscode.Location(beside.uri, rangeIn(beside, place));
      return new vscode.DiagnosticRelatedInformation(there, place.message);
    });
  }
  return diagnostic;
}

/** Positions of offsets in a text that may be in no document. */
export function positionsIn(text: string): (offset: number) => vscode.Position {
  const placeOf = createPlaceOf(text);
  return (offset) => {
    const { line, column } = placeOf(offset);
    return new vscode.Position(line - 1, column - 1);
  };
}
