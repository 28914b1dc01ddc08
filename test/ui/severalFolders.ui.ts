import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { useWorkbench } from './workbench.ts';

const advert = `---
title: CTO
type: job
---

# CTO

We are hiring. To apply, write to us.

## Requirements

- Patience
`;

describe('A workspace of several folders', function () {
  const workbench = useWorkbench({ besides: ['drafts', 'quiet', 'quiet/inner'] });

  const beside = (name: string): string => join(workbench().workspace, '..', name);
  const pane = (): Locator =>
    workbench()
      .page.locator('.pane')
      .filter({ has: workbench().page.locator('.pane-header[aria-label^="Postings"]') });
  const row = (name: string | RegExp): Locator => pane().getByRole('treeitem', { name, exact: true });

  before(() => {
    for (const folder of ['drafts', 'quiet', 'quiet/inner']) mkdirSync(beside(`${folder}/.vscode`));
    cpSync(join(workbench().workspace, 'cto-advert.md'), beside('quiet/quiet-cto.md'));
    writeFileSync(beside('quiet/.vscode/settings.json'), '{ "ctoCio.checks.enabled": false }');
    // The first words alone do not make a posting; the setting of its folder does, and leaves out the other file.
    writeFileSync(beside('drafts/short.md'), '# Chief Information Officer\n\nMore soon.\n');
    writeFileSync(beside('drafts/other.md'), advert);
    const settings = JSON.stringify({ 'ctoCio.postingFiles': ['short*.md'] });
    writeFileSync(beside('drafts/.vscode/settings.json'), settings);
    // In two folders of the workspace: the inner one says where its postings are.
    cpSync(join(workbench().workspace, 'cto-advert.md'), beside('quiet/inner/elsewhere-cto.md'));
    writeFileSync(beside('quiet/inner/.vscode/settings.json'), settings);
  });

  it('has the postings of all folders in one view, each found where its folder says', async () => {
    await workbench().openSidebar();
    for (const view of ['Decisions', 'Roles and Questions'])
      await workbench().page.locator(`.pane-header[aria-label^="${view}"]`).click();
    await row('CTO, 2').waitFor();
    await row('cto-advert.md, advert, draft').waitFor();
    await row('quiet-cto.md, advert, draft').waitFor();
    await row('CIO, 2').waitFor();
    await row('cio-role-description.md, role description').waitFor();
    await row('short.md, advert').waitFor();
    await workbench().screenshot('several-folders');
  });

  it('takes in what is new in any of them', async () => {
    writeFileSync(beside('drafts/short-cto.md'), '# CTO\n\nMore soon.\n');
    await row('CTO, 3').waitFor();
    await row('short-cto.md, advert').waitFor();
  });

  const finding = (file: string): Locator =>
    workbench().page.locator('.markers-panel [role=treeitem]').filter({ hasText: file }).first();

  it('is checked without the folder where the checks are switched off, which is said', async () => {
    await workbench().command('CTO or CIO: Check Postings');
    await workbench()
      .page.locator('.statusbar-item', {
        hasText: /in \d+ postings, .*; 1 posting left out, as the checks are switched off there/,
      })
      .waitFor();
    await finding('short.md').waitFor();
    await finding('quiet-cto.md').waitFor({ state: 'hidden' });
    await workbench().screenshot('check-postings');
  });

  it('says of each posting that shows a form in which folder it is', async () => {
    await workbench().command('CTO or CIO: New Posting', 'Chief Technology Officer');
    await workbench().choose('Public Advert');
    await workbench().accept('Candidates read five to eight');
    const rows = workbench().page.locator('.quick-input-widget .monaco-list-row');
    await rows.filter({ hasText: 'Like cto-advert.md in hiring/' }).waitFor();
    await rows.filter({ hasText: 'Like quiet-cto.md in quiet/' }).waitFor();
    await workbench().page.keyboard.press('Escape');
  });

  it('loses the postings and the findings of a folder that is taken out', async () => {
    writeFileSync(
      beside('several.code-workspace'),
      JSON.stringify({ folders: [{ path: workbench().workspace }] }),
    );
    await row('CIO, 1').waitFor();
    await row('CTO, 1').waitFor();
    await finding('short.md').waitFor({ state: 'hidden' });
  });
});
