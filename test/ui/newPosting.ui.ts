import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../hosts/projectFolder.mjs';
import { useWorkbench } from './workbench.ts';

/** Answers by their position: a large vendor of software, which calls for both. */
const both = [3, 3, 3, 3, 2, 3, 1, 3, 2, 0, 0];

describe('New postings', function () {
  const workbench = useWorkbench();

  const picker = () => workbench().page.locator('.quick-input-widget');
  const row = (text: string) => picker().locator('.monaco-list-row').filter({ hasText: text }).first();
  const title = (text: string) => picker().locator('.quick-input-title', { hasText: text }).waitFor();
  const selected = (count: number) =>
    picker()
      .locator('.quick-input-count', { hasText: `${count} Selected` })
      .waitFor();
  const activeTab = (text: string) =>
    workbench().page.locator('.tab.active', { hasText: text }).first().waitFor();

  /** The question ends before the number of what is selected, which lies over it. */
  async function isReadToItsEnd(): Promise<boolean> {
    const count = await picker().locator('.quick-input-count').boundingBox();
    const end = await picker()
      .locator('.quick-input-box input')
      .evaluate((box) => {
        const { font, paddingLeft } = getComputedStyle(box);
        const pen = document.createElement('canvas').getContext('2d')!;
        pen.font = font;
        const { width } = pen.measureText((box as HTMLInputElement).placeholder);
        return box.getBoundingClientRect().left + parseFloat(paddingLeft) + width;
      });
    return end <= count!.x;
  }

  /** Undoes once what made the posting that starts so: one empty line is left of it. */
  async function undoToNothing(start: string): Promise<void> {
    const { page } = workbench();
    const lines = page.locator('.editor-group-container.active .monaco-editor .view-line');
    await page.keyboard.press('ControlOrMeta+Home');
    await lines.filter({ hasText: start }).first().waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await lines.filter({ hasText: start }).waitFor({ state: 'detached' });
    assert.deepEqual(await lines.allInnerTexts(), ['']);
  }

  it('go back to the question before, one by one', async () => {
    await workbench().command('CTO or CIO: New Posting');
    await workbench().choose('Chief Information Officer');
    await workbench().choose('Public Advert');
    await row('Buy IT equipment').click();
    await workbench().screenshot('new-posting-responsibilities');
    assert.ok(await isReadToItsEnd());
    await workbench().accept('Candidates read five to eight');
    await row('Like cto-advert.md').waitFor();
    await workbench().screenshot('new-posting');
    const back = picker().getByRole('button', { name: /^Back/ });
    await back.click();
    // What was chosen there is still chosen.
    await selected(7);
    await back.click();
    await row('Interview Guide').waitFor();
    await back.click();
    // Enter alone takes the same role again.
    await picker().locator('.monaco-list-row.focused', { hasText: 'Chief Information Officer' }).waitFor();
    await workbench().page.keyboard.press('Escape');
    await picker().waitFor({ state: 'hidden' });
  });

  it('are said to be there already, where they are', async () => {
    const { page } = workbench();
    const already = page.locator(
      '.quick-input-widget input[placeholder="In which form? You have such a posting already: cto-advert.md"]',
    );
    await workbench().command('CTO or CIO: New Posting');
    await workbench().choose('Chief Technology Officer');
    await workbench().choose('Public Advert');
    await workbench().accept('Candidates read five to eight');
    await already.waitFor();
    await workbench().screenshot('new-posting-there-already');
    await page.keyboard.press('Escape');
    await already.waitFor({ state: 'hidden' });
  });

  it('open in the form of the house with the first blank selected, to be typed over', async () => {
    await workbench().command('CTO or CIO: New Posting');
    await workbench().choose('Chief Information Officer');
    await workbench().choose('Public Advert');
    await row('Buy IT equipment').click();
    await selected(7);
    await workbench().accept('Candidates read five to eight');
    await workbench().choose('Like cto-advert.md');
    await activeTab('cio-advert.md');
    const { page } = workbench();
    await page.locator('.view-line', { hasText: 'Chief Information Officer' }).first().waitFor();
    await page.keyboard.type('Rotterdam');
    const text = await workbench().documentText();
    assert.match(
      text,
      /^---\ntitle: Chief Information Officer\ncompany: Tessaline Freight\nlocation: "Rotterdam"\nstatus: "\[status\]"\n---\n/,
    );
    assert.match(text, /\n## What we offer\n/);
    assert.match(text, /\n- Buy IT equipment/);
    assert.doesNotMatch(text, /Set goals for the IT departments/);
  });

  it('are two for a decision for both, with shared work given to one of them', async () => {
    const { page } = workbench();
    await workbench().command('Recommend CTO or CIO');
    await workbench().webview().getByRole('textbox', { name: /Name/ }).fill('Harbour Lines');
    for (const [i, position] of both.entries()) {
      await workbench()
        .webview()
        .getByText(`Question ${i + 1} of 11`)
        .first()
        .waitFor();
      await workbench().webview().getByRole('radio').nth(position).check();
      await workbench().webview().locator('form button[type=submit]').click();
    }
    await workbench().webview().getByRole('button', { name: 'Create Posting' }).click();
    await title('Create Posting');
    await workbench().choose('One for Each Role');
    await row('feedback of customers and staff').waitFor();
    await workbench().screenshot('shared-work');
    await row('feedback of customers and staff').click();
    await picker().getByRole('button', { name: 'OK' }).click();
    await page.locator('.quick-input-widget input[placeholder^="CTO 8, CIO 8."]').waitFor();
    assert.ok(await isReadToItsEnd());
    await workbench().accept('CTO 8, CIO 8. Candidates read five to eight');
    await workbench().choose('Our Sections');
    await page.locator('.view-line', { hasText: 'Chief Information Officer' }).first().waitFor();
    const cio = await workbench().documentText();
    assert.match(cio, /^# Chief Information Officer\n/);
    assert.match(cio, / of Harbour Lines /);
    assert.doesNotMatch(cio, /\[company name\]/);
    assert.match(cio, /You work beside our CTO, who owns/);
    assert.match(cio, /\n- Monitor our infrastructure and keep its performance high\n/);
    assert.match(cio, /\n- Take the requests of departments/);
    assert.match(cio, /\n- Weigh cost, value and risk/);
    assert.match(cio, /\n- See that feedback of customers and staff/);
    await page.keyboard.press('ControlOrMeta+PageUp');
    await page.locator('.view-line', { hasText: 'Chief Technology Officer' }).first().waitFor();
    const cto = await workbench().documentText();
    assert.match(cto, /^# Chief Technology Officer\n/);
    assert.match(cto, /You work beside our CIO, who owns/);
    assert.doesNotMatch(cto, /Keep the systems behind our product reliable/);
    assert.doesNotMatch(cto, /Listen to stakeholders/);
    assert.doesNotMatch(cto, /Help other departments earn or save/);
  });

  it('take one more responsibility from the tree, and give back every byte when all is undone', async () => {
    const { page } = workbench();
    const before = await workbench().documentText();
    await workbench().openSidebar();
    await page.locator('.monaco-list-row[aria-level="1"]', { hasText: /^CTO$/ }).click();
    await workbench().treeItem('Company-Specific Responsibilities').click();
    const responsibility = page.locator('.monaco-list-row[aria-level="3"]', {
      hasText: 'Product Infrastructure',
    });
    await responsibility.hover();
    await responsibility.getByRole('button', { name: 'Insert into Posting' }).click();
    await page.locator('.view-line', { hasText: 'Keep the systems behind our product reliable' }).waitFor();
    const more = await workbench().documentText();
    const added = /\n- Keep the systems behind our product reliable[^\n]*/.exec(more)?.[0] ?? '';
    assert.equal(more.replace(added, ''), before);
    await workbench().screenshot('one-more-responsibility');
    await page.keyboard.press('ControlOrMeta+z');
    assert.equal(await workbench().documentText(), before);
    await undoToNothing('# Chief Technology Officer');
    await page.keyboard.press('ControlOrMeta+PageDown');
    await undoToNothing('# Chief Information Officer');
  });

  it('have written nothing to disk and changed no file', () => {
    const filesIn = (folder: string): readonly (readonly [string, string])[] =>
      readdirSync(folder)
        .sort()
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    assert.deepEqual(filesIn(workbench().workspace), filesIn(join(projectFolder, 'test/fixtures/workspace')));
  });
});
