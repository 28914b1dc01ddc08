import assert from 'node:assert/strict';
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
    assert.match(await workbench().documentText(), /This post reports to the chief executive\./);
  });

  it('inserts a section into a posting, in its own form and with its line ends, and undoes it in one step', async () => {
    const { page } = workbench();
    await workbench().openFile('head-of-data.md');
    const before = await workbench().documentText();
    await page.keyboard.press('ControlOrMeta+End');
    await workbench().command('CTO or CIO: Insert Job Description Snippet');
    await workbench().choose('Chief Information Officer');
    await workbench().choose('Reporting Line and Peers');
    await page.locator('.view-line', { hasText: 'This post reports to' }).first().waitFor();
    await workbench().screenshot('inserted-snippet');
    await page.keyboard.press('Escape');
    const inserted = await workbench().documentText();
    assert.match(inserted, /Reporting line/);
    await page.keyboard.press('ControlOrMeta+z');
    assert.equal(await workbench().documentText(), before);
  });

  it('inserts what is selected in the tree at the place last edited, also with a page in front', async () => {
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
    assert.match(text, /[-*] Represent our technology[^\n]*\n[-*] Raise the quality[^\n]*\n?$/);
  });

  it('changes nothing in a file that is not Markdown, and says so', async () => {
    const { page } = workbench();
    await workbench().command('File: New Untitled Text File');
    await page.keyboard.type('plain');
    await workbench().command('CTO or CIO: Insert Job Description Snippet');
    await workbench().choose('Chief Technology Officer');
    await workbench().choose('Mission');
    await page.locator('.notification-toast', { hasText: 'is not a Markdown file' }).waitFor();
    await page.locator('.view-line', { hasText: 'plain' }).click();
    assert.equal(await workbench().documentText(), 'plain');
  });
});
