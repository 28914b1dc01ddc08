import type * as vscode from 'vscode';

/**
 * Makes something of a document once for each version of it.
 *
 * @param dependsOn what else it is made of
 */
export function oncePerVersion<T, D = undefined>(
  make: (document: vscode.TextDocument, on: D | undefined) => T,
  dependsOn?: (document: vscode.TextDocument) => D,
): (document: vscode.TextDocument) => T {
  const known = new WeakMap<vscode.TextDocument, { readonly key: string; readonly made: T }>();
  return (document) => {
    const on = dependsOn?.(document);
    const key = `${document.version} ${String(on)}`;
    const last = known.get(document);
    if (last?.key === key) return last.made;
    const made = make(document, on);
    known.set(document, { key, made });
    return made;
  };
}
