import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useWorkbench } from './workbench.ts';

describe('Who owns what', function () {
  const workbench = useWorkbench();

  it('shows the table, and goes to the line that says so', async () => {
    const { page } = workbench();
    await workbench().command('CTO or CIO: Show Who Owns What');
    const content = workbench().webview();
    await content.getByRole('heading', { level: 1, name: 'Who Owns What' }).waitFor();
    const teams = content.getByRole('row', { name: /^Engineering teams/ });
    assert.match(await teams.innerText(), /CTO\s+cto-advert\.md, line \d+/);
    assert.match(
      await content.getByRole('row', { name: /^IT budget/ }).innerText(),
      /CIO\s+cio-role-description\.md/,
    );
    await workbench().screenshot('who-owns-what');
    await page.locator('.editor-actions').getByRole('button', { name: 'Go to Claim' }).click();
    await workbench().filter('Engineering teams');
    await workbench().choose('Engineering teams');
    await page.locator('.tab.active', { hasText: 'cto-advert.md' }).waitFor();
    await page.locator('.view-line', { hasText: 'Lead four product teams' }).waitFor();
  });

  it('shows the table again after the window is reloaded, and goes to a line from there', async () => {
    const { page } = workbench();
    await workbench().command('CTO or CIO: Show Who Owns What');
    await workbench().webview().getByRole('heading', { level: 1, name: 'Who Owns What' }).waitFor();
    const loaded = page.waitForEvent('load');
    await workbench().command('Developer: Reload Window');
    await loaded;
    await page.locator('.monaco-workbench .activitybar').waitFor();
    await page.locator('.tab.active', { hasText: 'Who Owns What' }).waitFor();
    await workbench()
      .webview()
      .getByRole('row', { name: /^Engineering teams/ })
      .waitFor({ timeout: 60_000 });
    await page.locator('.editor-actions').getByRole('button', { name: 'Go to Claim' }).click();
    await workbench().filter('Engineering teams');
    await workbench().choose('Engineering teams');
    await page.locator('.tab.active', { hasText: 'cto-advert.md' }).waitFor();
  });

  it('makes the matching posting of an open one, and leaves that file as it is', async () => {
    const { page, workspace } = workbench();
    const file = join(workspace, 'cto-advert.md');
    const before = readFileSync(file);
    await workbench().openFile('cto-advert.md');
    await workbench().command('CTO or CIO: New Matching Posting');
    const first = page.locator('.quick-input-widget .monaco-list-row').first();
    await first.filter({ hasText: /CTO: cto-advert\.md, line \d+/ }).waitFor();
    await workbench().screenshot('matching-posting');
    await page.keyboard.press('Enter');
    await workbench().accept('Candidates read five to eight');
    await page.locator('.tab.active', { hasText: 'cio-advert.md' }).waitFor();
    await page.locator('.view-line', { hasText: 'Chief Information Officer' }).first().waitFor();
    await page.keyboard.press('Escape');
    const text = await workbench().documentText();
    assert.match(text, /Run internal IT and the infrastructure the company works on/);
    assert.match(text, /You work beside our CTO, who owns the engineering and development teams/);
    assert.deepEqual(readFileSync(file), before);
  });

  it('names a posting that is not saved yet by its place in the folder', async () => {
    await workbench().command('CTO or CIO: Find Overlap');
    const question = 'The posting to compare with cio-advert.md';
    await workbench().page.locator(`.quick-input-widget input[placeholder="${question}"]`).waitFor();
    await workbench().page.keyboard.press('Escape');
  });
});
