import type * as vscode from 'vscode';

/**
 * Makes something of a document once for each version of it.
 *
 * @param dependsOn what else it depends on
 */
export function oncePerVersion<T>(
  make: (document: vscode.TextDocument) => T,
  dependsOn: (document: vscode.TextDocument) => unknown = () => undefined,
): (document: vscode.TextDocument) => T {
  const known = new WeakMap<vscode.TextDocument, { readonly key: string; readonly made: T }>();
  return (document) => {
    const key = `${document.version} ${String(dependsOn(document))}`;
    const last = known.get(document);
    if (last?.key === key) return last.made;
    const made = make(document);
    known.set(document, { key, made });
    return made;
  };
}
