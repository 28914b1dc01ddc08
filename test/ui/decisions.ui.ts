import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { createRecommend } from '../../src/core/recommend/recommend.ts';
import { writeRecord } from '../../src/core/record/writeRecord.ts';
import { catalog } from '../unit/support/catalog.ts';
import { until } from '../host/support/until.ts';
import { useWorkbench } from './workbench.ts';

/** Answers by their position, one for each question: one person in both roles, by one point. */
const answers = [3, 3, 1, 2, 1, 1, 1, 1, 1, 3, 0];

/** What the clipboard holds of that type; empty if nothing, or while it changes. */
function clipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    try {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(wanted) ? await (await item.getType(wanted)).text() : '';
    } catch {
      return '';
    }
  }, type);
}

describe('A decision', function () {
  const workbench = useWorkbench();

  const records = (): readonly string[] =>
    readdirSync(workbench().workspace).filter((name) => name.startsWith('cto-cio-decision'));

  /** @returns the name of the new file */
  async function saveIntoFolder(...selected: readonly string[]): Promise<string> {
    await workbench().command('Recommend CTO or CIO');
    await workbench().webview().getByRole('button', { name: 'Save Decision Record' }).click();
    await workbench().choose('This Folder');
    const { page } = workbench();
    const contents = page.locator('.quick-input-widget .monaco-list-row');
    await contents.filter({ hasText: 'Who leads technology today' }).waitFor();
    for (const label of selected) await contents.filter({ hasText: label }).click();
    const before = records();
    const added = (): string | undefined => records().find((name) => !before.includes(name));
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await until('a new record in the folder', () => added() !== undefined);
    const name = added()!;
    await page.locator('.tab.active', { hasText: name }).waitFor();
    return name;
  }

  /** It stays open once it was. */
  async function openMore(): Promise<void> {
    const more = workbench().webview().getByText('More', { exact: true });
    await more.waitFor();
    if (!(await more.evaluate(({ parentElement }) => parentElement?.hasAttribute('open'))))
      await more.click();
  }

  /** The text of a record that is not settled. */
  function recordOf(name: string): string {
    const answers = { goal: 'both', product: 'core', size: 'm' };
    const result = createRecommend(catalog)(answers);
    assert.ok(!result.settledIfUsual);
    const decided = { name, answers, confirmed: [], result, date: '2026-01-31' };
    return writeRecord(catalog, createRecommend(catalog), decided, { name: true, today: true });
  }

  const item = (text: RegExp): Locator =>
    workbench().page.locator('.monaco-list-row[role=treeitem]').filter({ hasText: text });

  it('is reached by answering, with a name that stays here', async () => {
    await workbench().command('Recommend CTO or CIO');
    const page = workbench().webview();
    await page.getByRole('textbox', { name: /Name/ }).fill('Acme Freight');
    for (const [i, position] of answers.entries()) {
      await page
        .getByText(`Question ${i + 1} of 11`)
        .first()
        .waitFor();
      await page.getByRole('radio').nth(position).check();
      await page.locator('form button[type=submit]').click();
    }
    await page.getByRole('heading', { level: 1, name: /One person in both roles/ }).waitFor();
  });

  it('is copied for Word or mail, formatted and as Markdown', async () => {
    const { page } = workbench();
    await openMore();
    await workbench().webview().getByRole('button', { name: 'Copy for Word or Mail' }).click();
    await until('the copied record', async () =>
      (await clipboard(page, 'text/plain')).startsWith('# CTO or CIO for Acme'),
    );
    assert.match(await clipboard(page, 'text/html'), /<h1>CTO or CIO for Acme Freight/);
    await workbench().webview().getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.locator('.statusbar-item', { hasText: 'Copied as Markdown' }).waitFor();
    assert.match(await clipboard(page, 'text/plain'), /^# CTO or CIO for Acme/);
  });

  it('is copied as Markdown where the page may not use the clipboard', async () => {
    const { page } = workbench();
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    const button = workbench().webview().getByRole('button', { name: 'Copy for Word or Mail' });
    await button.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
    });
    await button.click();
    await until('the copied record', async () =>
      (await clipboard(page, 'text/plain')).startsWith('# CTO or CIO for Acme'),
    );
    assert.equal(await clipboard(page, 'text/html'), '');
  });

  it('is summarised at the cursor of a document, without the name', async () => {
    const { page } = workbench();
    await workbench().openFile('README.md');
    const before = await workbench().documentText();
    await page.keyboard.press('ControlOrMeta+End');
    await workbench().command('Recommend CTO or CIO');
    await openMore();
    await workbench().webview().getByRole('button', { name: 'Insert Summary at Cursor' }).click();
    await page.locator('.view-line', { hasText: 'One person in both roles, for now' }).waitFor();
    const after = await workbench().documentText();
    assert.ok(after.startsWith(before.trimEnd()));
    assert.doesNotMatch(after, /Acme/);
    await page.keyboard.press('ControlOrMeta+z');
    assert.equal(await workbench().documentText(), before);
  });

  it('is saved into the folder without name and persons unless they are selected', async () => {
    const name = await saveIntoFolder();
    assert.match(name, /^cto-cio-decision-\d{4}-\d\d-\d\d\.md$/);
    const text = readFileSync(join(workbench().workspace, name), 'utf8');
    assert.match(text, /^---\n[^]*\nschema: cto-cio-decision\/1\n/);
    assert.match(text, /outcome: HYBRID/);
    assert.doesNotMatch(text, /Acme|existing:/);
    await workbench().screenshot('record');
  });

  it('is saved a second time beside the first, with what was selected', async () => {
    const second = await saveIntoFolder('The name');
    assert.match(second, /-2\.md$/);
    const text = readFileSync(join(workbench().workspace, second), 'utf8');
    assert.match(text, /Acme Freight/);
    assert.doesNotMatch(text, /existing:/);
  });

  it('starts beside the workspace when it is to be saved outside of it', async () => {
    await workbench().command('Recommend CTO or CIO');
    await workbench().webview().getByRole('button', { name: 'Save Decision Record' }).click();
    await workbench().choose('A Place outside This Workspace');
    const { page, workspace } = workbench();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    const path = page.locator('.quick-input-widget .quick-input-box input');
    await until('a proposed Markdown file', async () => (await path.inputValue()).endsWith('.md'));
    assert.equal(dirname(await path.inputValue()), dirname(workspace));
    await page.keyboard.press('Escape');
  });

  it('is printed into the workspace unless another place is chosen', async () => {
    await workbench().command('Recommend CTO or CIO');
    await openMore();
    await workbench().webview().getByRole('button', { name: 'Save Page for Printing…' }).click();
    const { page, workspace } = workbench();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    const path = page.locator('.quick-input-widget .quick-input-box input');
    await until('a proposed HTML file', async () => (await path.inputValue()).endsWith('.html'));
    assert.equal(dirname(await path.inputValue()), workspace);
    await page.keyboard.press('Escape');
  });

  it('stands in the view with the run and both records', async () => {
    writeFileSync(join(workbench().workspace, 'cto-cio-decision-beta.md'), recordOf('Beta'));
    await workbench().openSidebar();
    await item(/Acme Freight.*one person in both roles, close call/)
      .first()
      .waitFor();
    await item(/Decision.*one person in both roles, close call · \d{4}/)
      .first()
      .waitFor();
    await item(/Beta.*probably .* · 2026-01-31/).waitFor();
    writeFileSync(
      join(workbench().workspace, 'cto-cio-decision-odd.md'),
      '---\nschema: cto-cio-decision/1\n---\n',
    );
    await item(/cto-cio-decision-odd\.md.*cannot be read/).waitFor();
    rmSync(join(workbench().workspace, 'cto-cio-decision-odd.md'));
    await item(/Acme Freight.*one person in both roles, close call · \d{4}-\d\d-\d\d/)
      .nth(1)
      .waitFor();
    await workbench().screenshot('decisions');
  });

  it('is followed by the view while it is open, from its first file to its last', async () => {
    const file = join(workbench().workspace, 'cto-cio-decision-gamma.md');
    writeFileSync(file, recordOf('Gamma'));
    await item(/Gamma.*probably/).waitFor();
    writeFileSync(file, recordOf('Delta'));
    await item(/Delta.*probably/).waitFor();
    await item(/Gamma/).waitFor({ state: 'detached' });
    rmSync(file);
    await item(/Delta/).waitFor({ state: 'detached' });
  });

  it('is reviewed with the rules of today', async () => {
    await workbench().command('CTO or CIO: Review Decision');
    await workbench().choose('Acme Freight');
    await workbench().choose("No, Decide Again with Today's Rules");
    await workbench()
      .webview()
      .getByRole('heading', { level: 1, name: /reviewed/ })
      .waitFor();
    await workbench().screenshot('review');
  });

  it('is compared with another', async () => {
    await workbench().command('CTO or CIO: Review Decision');
    await workbench().choose('Acme Freight');
    const picker = workbench().page.locator('.quick-input-widget');
    await picker.getByRole('button', { name: /^Back/ }).click();
    await picker.locator('.monaco-list-row.focused', { hasText: 'Acme Freight' }).waitFor();
    await workbench().page.keyboard.press('Enter');
    await workbench().choose(/Compare with/);
    await workbench()
      .webview()
      .getByRole('heading', { level: 1, name: /compared/ })
      .waitFor();
  });

  it('is compared from its result, with a record that is chosen', async () => {
    await workbench().command('Recommend CTO or CIO');
    await openMore();
    await workbench().webview().getByRole('button', { name: 'Compare with…' }).click();
    await workbench().filter('Beta');
    await workbench()
      .page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'Beta' })
      .waitFor();
    await workbench().page.keyboard.press('Enter');
    await workbench()
      .webview()
      .getByRole('heading', { level: 1, name: /compared: Acme Freight.*Beta/ })
      .waitFor();
    await workbench().screenshot('compared');
  });

  it('is compared on the same page after the window is reloaded', async () => {
    const loaded = workbench().page.waitForEvent('load');
    await workbench().command('Developer: Reload Window');
    await loaded;
    await workbench().page.locator('.monaco-workbench .activitybar').waitFor();
    await workbench().page.locator('.tab.active', { hasText: 'compared' }).waitFor();
    await workbench()
      .webview()
      .getByRole('heading', { level: 1, name: /compared/ })
      .waitFor();
  });

  it('leads from the view to its posting', async () => {
    const { page } = workbench();
    await item(/Beta.*probably/).click({ button: 'right' });
    await workbench().chooseInMenu('Create Posting');
    await workbench().choose('Our Sections');
    await page
      .locator('.view-line', { hasText: 'Chief Technology and Information Officer' })
      .first()
      .waitFor();
  });
});
