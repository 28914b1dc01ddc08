import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { useWorkbench } from './workbench.ts';

describe('Inserting', function () {
  const workbench = useWorkbench();

  it('offers a new posting where none is open, and opens it with the first blank selected', async () => {
    const { page } = workbench();
    await workbench().command('CTO or CIO: Insert Job Description Snippet');
    await workbench().choose('Chief Technology Officer');
    await workbench().choose('Reporting Line and Peers');
    await page.locator('.quick-input-title', { hasText: 'No posting is open' }).waitFor();
    await workbench().choose('New Posting');
    await page.locator('.tab.active', { hasText: 'Reporting line' }).waitFor();
    await page.keyboard.type('the chief executive');
    assert.match(await workbench().documentText(), /You report to the chief executive\./);
  });

  it('inserts a section into a posting, in its own form and with its line ends, and undoes it in one step', async () => {
    const { page } = workbench();
    await workbench().openFile('head-of-data.md');
    const before = await workbench().documentText();
    await page.keyboard.press('ControlOrMeta+End');
    await workbench().command('CTO or CIO: Insert Job Description Snippet');
    await workbench().choose('Chief Information Officer');
    await workbench().choose('Reporting Line and Peers');
    await page.locator('.view-line', { hasText: 'You report to' }).first().waitFor();
    await page.keyboard.press('Escape');
    const inserted = await workbench().documentText();
    assert.match(inserted, /Reporting line/);
    await page.keyboard.press('ControlOrMeta+z');
    assert.equal(await workbench().documentText(), before);
  });

  it('inserts what is selected in the tree into the list for it, also with a page in front', async () => {
    const { page } = workbench();
    await workbench().openFile('cto-advert.md');
    await page.keyboard.press('ControlOrMeta+End');
    await workbench().openSidebar();
    await page.locator('.monaco-list-row[aria-level="1"]', { hasText: /^CTO$/ }).click();
    await workbench().treeItem('General Responsibilities').click();
    const first = page.locator('.monaco-list-row[aria-level="3"]').first();
    await first.click();
    await workbench().webview().getByRole('heading', { level: 1 }).waitFor();
    await page
      .locator('.monaco-list-row[aria-level="3"]')
      .nth(2)
      .click({ modifiers: ['ControlOrMeta'] });
    await first.hover();
    await first.getByRole('button', { name: 'Insert into Posting' }).click();
    await page.locator('.tab.active', { hasText: 'cto-advert.md' }).waitFor();
    await page.locator('.view-line', { hasText: 'Raise the quality' }).waitFor();
    const text = await workbench().documentText();
    assert.match(
      text,
      /two people understand\.\n- Represent our technology[^\n]*\n- Raise the quality[^\n]*\n\n## What you bring/,
    );
  });

  it('offers what fits the role of the posting and marks what it has, with a way back to the roles', async () => {
    const { page } = workbench();
    await workbench().openFile('cto-advert.md');
    await workbench().command('CTO or CIO: Insert Job Description Snippet');
    const input = page.locator('.quick-input-widget .quick-input-box input');
    await page.locator('.quick-input-widget input[placeholder="CTO: section or responsibility"]').waitFor();
    const row = (name: string): Locator =>
      page.locator('.quick-input-widget .monaco-list-row', { hasText: name }).first();
    await input.fill('Mission');
    assert.ok(!(await row('Mission').innerText()).includes('in the posting already'));
    await input.fill('Public Face');
    assert.match(await row('Public Face').innerText(), /in the posting already/);
    await workbench().screenshot('insert-knows-posting');
    // Stands in neither row, only among the other words for it.
    await input.fill('ciso');
    await row('Data Protection and Quality').waitFor();
    await input.fill('');
    await page.locator('.quick-input-widget').getByRole('button', { name: 'Back' }).click();
    await workbench().choose('Chief Information Officer');
    await page.locator('.quick-input-widget input[placeholder="CIO: section or responsibility"]').waitFor();
    await page.keyboard.press('Escape');

    const before = await workbench().documentText();
    await page.keyboard.press('Control+g');
    await page.keyboard.type('18');
    await page.keyboard.press('Enter');
    await workbench().command('CTO or CIO: Insert Job Description Snippet');
    await workbench().choose('Reporting Line and Peers');
    await page.locator('.view-line', { hasText: 'You report to' }).waitFor();
    await workbench().screenshot('inserted-snippet');
    assert.match(
      await workbench().documentText(),
      /## What you will do\n[^#]+\n\n## Reporting line\n\nYou report to [^\n]+\n\n## What you bring/,
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+z');
    assert.equal(await workbench().documentText(), before);
    await page.keyboard.press('ControlOrMeta+Home');
  });

  it('changes nothing where the posting has all of it, and says so', async () => {
    const { page } = workbench();
    await workbench().openFile('cto-advert.md');
    const before = await workbench().documentText();
    await workbench().command('CTO or CIO: Insert Job Description Snippet');
    await workbench().filter('All Responsibilities');
    await workbench().choose('All Responsibilities');
    await page.locator('.view-line', { hasText: 'Also part of this role' }).first().waitFor();
    await page.keyboard.press('Escape');
    const once = await workbench().documentText();
    await workbench().command('CTO or CIO: Insert Job Description Snippet');
    await workbench().filter('All Responsibilities');
    await workbench().choose('All Responsibilities');
    await page
      .locator('.notification-toast', {
        hasText: 'cto-advert.md has all of this already; nothing was changed.',
      })
      .waitFor();
    await page.locator('.view-line').first().click();
    assert.equal(await workbench().documentText(), once);
    await page.keyboard.press('ControlOrMeta+z');
    assert.equal(await workbench().documentText(), before);
  });

  it('asks who owns the shared work of a selection, and leaves out what is not selected', async () => {
    const { page } = workbench();
    await workbench().openFile('cto-advert.md');
    const nodes = page.locator('.monaco-list-row[aria-level="3"]');
    await workbench().openSidebar();
    await nodes.filter({ hasText: 'Product Partners' }).click();
    await nodes.filter({ hasText: 'Engineering Strategy' }).click({ modifiers: ['ControlOrMeta'] });
    await nodes.filter({ hasText: 'Engineering Strategy' }).hover();
    await nodes
      .filter({ hasText: 'Engineering Strategy' })
      .getByRole('button', { name: 'Insert into Posting' })
      .click();
    await page.locator('.quick-input-title', { hasText: 'Shared Work: Who Owns It?' }).waitFor();
    await workbench().screenshot('shared-work');
    // A page that opens late takes the focus like this.
    await workbench().webview().getByText('Read next').click();
    await workbench().choose('Product Partners');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: 'Set the strategy for product' }).waitFor();
    assert.ok(!(await workbench().documentText()).includes('Lead partners and agencies'));
  });

  it('changes nothing in a file that is not Markdown, and says so', async () => {
    const { page } = workbench();
    await workbench().command('File: New Untitled Text File');
    await page.keyboard.type('plain');
    await workbench().command('CTO or CIO: Insert Job Description Snippet');
    await page.locator('.notification-toast', { hasText: 'is not a Markdown file' }).waitFor();
    await page.locator('.view-line', { hasText: 'plain' }).click();
    assert.equal(await workbench().documentText(), 'plain');
  });
});
