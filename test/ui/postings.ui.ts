import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { useWorkbench } from './workbench.ts';

const advert = `---
title: CTO and CIO
type: job
closes: 2199-05-03
---

# CTO and CIO

We are hiring one person for both. To apply, write to us.

## Requirements

- Patience
`;

describe('The view of postings', function () {
  const workbench = useWorkbench();

  const pane = (): Locator =>
    workbench()
      .page.locator('.pane')
      .filter({ has: workbench().page.locator('.pane-header[aria-label^="Postings"]') });
  const row = (name: string | RegExp): Locator => pane().getByRole('treeitem', { name, exact: true });

  it('lists the postings of the folder by role, with counts', async () => {
    await workbench().openSidebar();
    // Folded, the other views leave room for all rows: a list draws only what is in sight.
    for (const view of ['Decisions', 'Roles and Questions'])
      await workbench().page.locator(`.pane-header[aria-label^="${view}"]`).click();
    await row('CTO, 1').waitFor();
    await row('CIO, 1').waitFor();
    await row('One Person, 0').waitFor();
    await row('cto-advert.md, advert, draft').waitFor();
    await row('cio-role-description.md, role description').waitFor();
    // It says how far the search is, until that has ended.
    await pane().locator('.message').waitFor({ state: 'hidden' });
  });

  it('opens a posting by a click', async () => {
    await row('cto-advert.md, advert, draft').click();
    await workbench().page.locator('.tab.active', { hasText: 'cto-advert.md' }).waitFor();
  });

  it('takes in a file that another program writes', async () => {
    writeFileSync(join(workbench().workspace, 'one-person.md'), advert);
    await row('One Person, 1').waitFor();
    await row('one-person.md, advert, open until 2199-05-03').waitFor();
    await workbench().screenshot('postings');
  });

  it('says where it looked when there is none, and leads to the setting', async () => {
    const { page, workspace } = workbench();
    mkdirSync(join(workspace, '.vscode'));
    const settings = JSON.stringify({ 'ctoCio.postingFiles': ['READ*.md'] });
    writeFileSync(join(workspace, '.vscode/settings.json'), settings);
    const change = pane().getByRole('button', { name: 'Change Where to Look' });
    await change.waitFor();
    await pane().getByRole('button', { name: 'New Posting', exact: true }).first().waitFor();
    assert.match(await pane().locator('.pane-header').innerText(), /none in 1 file, READ\*\.md/);
    await workbench().screenshot('postings-none');
    await change.click();
    await page.locator('.settings-editor').getByText('Posting Files').first().waitFor();
  });
});
