import type * as vscode from 'vscode';
import { argumentFields } from '../../host/argumentFields.ts';
import { uriArgument } from '../../host/uriArgument.ts';

/** What a keybinding, a menu or another command may ask of New Matching Posting. */
interface MatchingRequest {
  /** The posting that gets one beside it. */
  readonly from: vscode.Uri | undefined;
  /** Ids of the open work that the new role owns, see `OpenWork`. */
  readonly owned: readonly string[] | undefined;
}

/** A file as menus hand it over, or the known parts of an argument `{ from, owned }`; anything else is ignored. */
export function parseMatchingRequest(argument: unknown): MatchingRequest {
  const file = uriArgument(argument);
  if (file) return { from: file, owned: undefined };
  const { from, owned } = argumentFields(argument);
  const uri = uriArgument(from);
  return { from: uri, owned: uri && Array.isArray(owned) ? owned.map(String) : undefined };
}
