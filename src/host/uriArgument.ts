import * as vscode from 'vscode';
import { argumentFields } from './argumentFields.ts';

/**
 * The file in an argument of a command: as menus hand it over, or as its address in text or in JSON, which is all that
 * keybindings and command links can say; nothing in anything else.
 */
export function uriArgument(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  try {
    if (typeof argument === 'string') return vscode.Uri.parse(argument, true);
    const { scheme, authority, path, query, fragment } = argumentFields(argument);
    if (typeof scheme !== 'string' || typeof path !== 'string') return undefined;
    const textOf = (part: unknown): string => (typeof part === 'string' ? part : '');
    return vscode.Uri.from({
      scheme,
      path,
      authority: textOf(authority),
      query: textOf(query),
      fragment: textOf(fragment),
    });
  } catch {
    return undefined;
  }
}
