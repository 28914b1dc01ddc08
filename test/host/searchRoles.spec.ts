import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { acceptAll, closedByEscape } from './support/quickPick.ts';
import { openTabs } from './support/tabs.ts';

describe('Search Roles and FAQ', () => {
  it('opens the page of the item that is accepted, the first of the tree before anything is typed', async () => {
    await acceptAll(
      () => vscode.commands.executeCommand('ctoCio.searchRoles'),
      'a page',
      () => openTabs().some(({ input }) => input instanceof vscode.TabInputCustom),
    );
    const { uri } = openTabs()[0]!.input as vscode.TabInputCustom;
    assert.match(uri.path, /^\/which-one\//);
  });

  it('ends without a page when it is closed', async () => {
    await closedByEscape(() => vscode.commands.executeCommand('ctoCio.searchRoles'));
    assert.equal(openTabs().length, 0);
  });
});
