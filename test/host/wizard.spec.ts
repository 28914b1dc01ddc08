import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openPosting } from './support/openPosting.ts';
import { openTabs, tabInFront } from './support/tabs.ts';
import { until } from './support/until.ts';

function wizardTabs(): readonly vscode.Tab[] {
  return openTabs().filter(
    ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('ctoCio.wizard'),
  );
}

async function openWizard(): Promise<void> {
  await vscode.commands.executeCommand('ctoCio.recommend');
  await tabInFront(vscode.TabInputWebview);
}

describe('The wizard', () => {
  it('opens in one tab with its question for a title', async () => {
    await openWizard();
    assert.deepEqual(
      wizardTabs().map((tab) => tab.label),
      ['CTO or CIO?'],
    );
    assert.equal(openTabs().length, 1);
  });

  it('comes to the front instead of opening again', async () => {
    await openWizard();
    await openPosting('A posting');
    await tabInFront(vscode.TabInputText);
    await openWizard();
    assert.ok(wizardTabs()[0]?.isActive);
    assert.equal(wizardTabs().length, 1);
  });

  it('opens once when it is asked for twice at the same moment', async () => {
    await Promise.all([openWizard(), openWizard()]);
    // A page opened after it comes later than a second wizard would.
    await vscode.commands.executeCommand('ctoCio.openPage', 'cto');
    await tabInFront(vscode.TabInputCustom);
    assert.equal(wizardTabs().length, 1);
  });

  it('opens again after it was closed', async () => {
    for (let time = 0; time < 2; time++) {
      await openWizard();
      assert.equal(wizardTabs().length, 1);
      await vscode.window.tabGroups.close(wizardTabs());
      await until('no wizard', () => wizardTabs().length === 0);
    }
  });

  it('stays open beside the pages', async () => {
    await openWizard();
    await vscode.commands.executeCommand('ctoCio.openPage', 'cto');
    await tabInFront(vscode.TabInputCustom);
    assert.equal(wizardTabs().length, 1);
    assert.equal(openTabs().length, 2);
  });
});
