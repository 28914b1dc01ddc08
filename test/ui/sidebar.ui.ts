import assert from 'node:assert/strict';
import { useWorkbench } from './workbench.ts';

describe('The sidebar', function () {
  const workbench = useWorkbench();

  it('says nothing by itself: no notification, no badge, no status item', async () => {
    const { page } = workbench();
    // Our extension has had its chance to speak once its own view has been drawn.
    await workbench().openSidebar();
    assert.equal(await page.locator('.notification-toast').count(), 0);
    assert.equal(await page.locator('.activitybar .action-item', { hasText: /\d/ }).count(), 0);
    const status = await page.locator('.statusbar-item').allInnerTexts();
    assert.deepEqual(
      status.filter((text) => /CTO|CIO/.test(text)),
      [],
    );
  });

  it('shows a welcome text with one button while there is no decision', async () => {
    const welcome = workbench().page.locator('.welcome-view-content').first();
    await welcome.getByText(/nothing leaves this computer/).waitFor();
    assert.equal(await welcome.locator('.monaco-button').count(), 1);
  });

  it('opens with the five answers unfolded and the rest folded', async () => {
    for (const name of ['CTO', 'CIO', 'Both', 'One Person', 'Neither for Now', 'Other Ways to Fill It']) {
      await workbench().treeItem(name).waitFor();
    }
    assert.equal(await workbench().treeItem('General Responsibilities').count(), 0);
  });

  it('unfolds a role down to a shared responsibility, which says that one owner is to be named', async () => {
    const { page } = workbench();
    await page.locator('.monaco-list-row[aria-level="1"]', { hasText: /^CTO$/ }).click();
    await workbench().treeItem('Company-Specific Responsibilities').click();
    const shared = page.locator('.monaco-list-row[aria-level="3"]', { hasText: 'Product Infrastructure' });
    await shared.waitFor();
    assert.match(await shared.innerText(), /name one owner/);
    assert.match(
      (await shared.getAttribute('aria-label')) ?? '',
      /^Product Infrastructure, shared work, name one owner/,
    );
    await workbench().screenshot('sidebar');
  });

  it('opens an FAQ entry as a rendered page whose links lead to other pages', async () => {
    const { page } = workbench();
    await page.locator('.pane-header', { hasText: 'Roles and Questions' }).hover();
    await page.getByRole('button', { name: 'Collapse All' }).click();
    await workbench().treeItem(/^FAQ/).click();
    await workbench().treeItem('Can one person').click();
    const content = workbench().webview();
    await content.getByRole('heading', { level: 1, name: /one person/i }).waitFor();
    await workbench().screenshot('faq-entry');
    await workbench().treeItem('Which one should we hire').click();
    await content.getByRole('heading', { level: 1, name: /Which one should we hire/ }).waitFor();
    assert.equal(await page.locator('.tabs-container .tab').count(), 1, 'The next page reuses the tab');
    await content.getByRole('link', { name: 'FAQ', exact: true }).click();
    await content.getByRole('heading', { level: 1, name: 'FAQ' }).waitFor();
  });

  it('opens the page of a group, which a click only unfolds', async () => {
    const { page } = workbench();
    const group = page.locator('.monaco-list-row[aria-level="1"]', { hasText: /^CIO$/ });
    await group.hover();
    await group.getByRole('button', { name: 'Open Page' }).click();
    await workbench().webview().getByRole('heading', { level: 1, name: 'CIO', exact: true }).waitFor();
  });

  it('copies a question with its answer', async () => {
    const { page } = workbench();
    const question = workbench().treeItem('Which one should we hire');
    await question.hover();
    await question.getByRole('button', { name: 'Copy' }).click();
    await page.locator('.statusbar-item', { hasText: 'Copied as Markdown' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^## Which one should we hire/);
  });

  it('finds an entry by another word for it', async () => {
    await workbench().command('CTO or CIO: Search Roles and FAQ');
    await workbench().filter('ciso');
    await workbench().choose('Security, Data and Quality');
    await workbench()
      .webview()
      .getByRole('heading', { level: 1, name: /Security, Data and Quality/ })
      .waitFor();
  });

  it('sets the two roles side by side', async () => {
    await workbench().command('CTO or CIO: Compare CTO and CIO');
    await workbench().webview().getByRole('columnheader', { name: 'CIO' }).waitFor();
    await workbench().screenshot('comparison');
  });
});
