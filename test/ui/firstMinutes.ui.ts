import { useWorkbench } from './workbench.ts';

describe('The first minutes, in a folder that is not trusted', function () {
  const workbench = useWorkbench({ restricted: true });

  it('run in Restricted Mode', async () => {
    await workbench().page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });

  it('show the tree', async () => {
    await workbench().openSidebar();
  });

  it('lead from the walkthrough to the wizard', async () => {
    await workbench().command('CTO or CIO: Get Started');
    const { page } = workbench();
    await page.getByRole('heading', { level: 2, name: 'CTO or CIO?' }).waitFor();
    await workbench().webview().locator('svg').first().waitFor();
    await workbench().screenshot('walkthrough');
    await page.locator('.getting-started-step').getByRole('button', { name: 'Recommend CTO or CIO' }).click();
    await workbench().webview().getByRole('heading', { level: 1 }).waitFor();
  });

  it('insert into a posting', async () => {
    const { page } = workbench();
    await workbench().command('CTO or CIO: New Posting', 'Chief Information Officer');
    await workbench().choose('Public Advert');
    await workbench().accept('Candidates read five to eight');
    await workbench().choose('Our Sections');
    await page.locator('.view-line', { hasText: 'As Chief Information Officer' }).waitFor();
    await workbench().command('CTO or CIO: Insert Job Description Snippet');
    await workbench().filter('Common Skills');
    await workbench().choose('Common Skills');
    await page.locator('.view-line', { hasText: 'Crisis management' }).waitFor();
  });
});
