import * as vscode from 'vscode';
import type { TestApi } from '../../../src/extension.ts';

/** The extension under test as VS Code knows it. */
export function ourExtension(): vscode.Extension<TestApi> {
  const extension = vscode.extensions.getExtension<TestApi>('cto-cio-advisor.cto-cio-advisor');
  if (!extension) throw new Error('The extension is not installed in this host');
  return extension;
}

export function activated(): Thenable<TestApi> {
  return ourExtension().activate();
}
