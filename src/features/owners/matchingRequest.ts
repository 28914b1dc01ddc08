import * as vscode from 'vscode';

/** What a keybinding, a menu or another command may ask of New Matching Posting. */
export interface MatchingRequest {
  /** The posting that gets one beside it. */
  readonly from?: vscode.Uri;
  /** Ids of the shared domains that the new role owns. */
  readonly owned?: readonly string[];
}

/** A file as menus hand it over, or the known parts of an argument `{ from, owned }`; anything else is ignored. */
export function parseMatchingRequest(argument: unknown): MatchingRequest {
  if (argument instanceof vscode.Uri) return { from: argument };
  if (typeof argument !== 'object' || argument === null) return {};
  const { from, owned } = argument as Readonly<Record<string, unknown>>;
  const uri = from instanceof vscode.Uri ? from : undefined;
  return {
    ...(uri ? { from: uri } : {}),
    ...(uri && Array.isArray(owned) ? { owned: owned.filter((id) => typeof id === 'string') } : {}),
  };
}
