import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useWorkbench } from './workbench.ts';

describe('Check Postings in a workspace of several folders', function () {
  const workbench = useWorkbench();
  const inWorkspace = (...names: readonly string[]): string => join(workbench().workspace, ...names);

  function writeWorkspace(...folders: readonly string[]): void {
    const text = JSON.stringify({ folders: folders.map((path) => ({ path })) });
    writeFileSync(inWorkspace('jobs.code-workspace'), text);
  }

  before(async () => {
    for (const folder of ['quiet', 'checked']) {
      mkdirSync(inWorkspace(folder, '.vscode'), { recursive: true });
      cpSync(inWorkspace('cto-advert.md'), inWorkspace(folder, 'cto-advert.md'));
    }
    writeFileSync(inWorkspace('quiet/.vscode/settings.json'), '{ "ctoCio.checks.enabled": false }');
    writeWorkspace('quiet', 'checked');
    const { page } = workbench();
    const url = new URL(page.url());
    url.searchParams.delete('folder');
    url.searchParams.set('workspace', inWorkspace('jobs.code-workspace'));
    await page.goto(url.href);
    await page.locator('.monaco-workbench .activitybar').waitFor();
  });

  it('leaves out a folder where the checks are switched off, and says so', async () => {
    const { page } = workbench();
    await workbench().command('CTO or CIO: Check Postings');
    await page
      .locator('.statusbar-item', {
        hasText: /in 1 posting, .*; 1 posting left out, as the checks are switched off there/,
      })
      .waitFor();
    const problems = page.locator('.markers-panel .monaco-list-row');
    await problems.filter({ hasText: /cto-advert\.md.*checked/ }).waitFor();
    await problems.filter({ hasText: /cto-advert\.md.*quiet/ }).waitFor({ state: 'detached' });
    await workbench().screenshot('check-postings');
  });

  it('takes back what it has found in a folder that leaves the workspace', async () => {
    const { page } = workbench();
    writeWorkspace('quiet');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor({ state: 'detached' });
  });
});
