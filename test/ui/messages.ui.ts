import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../host/support/until.ts';
import { readText } from '../unit/support/projectFiles.ts';
import { useWorkbench } from './workbench.ts';

const advert = (rest: string): string => `# Chief Technology Officer

Ferry Lines is looking for a colleague. You report to the CEO.

${rest}

## How to apply

Send your CV to jobs@ferry.example.
`;

describe('What is said of postings', function () {
  const workbench = useWorkbench();

  const write = (name: string, text: string): void => writeFileSync(join(workbench().workspace, name), text);
  const toast = (text: string) => workbench().page.locator('.notification-toast', { hasText: text });

  before(() => {
    write('one-blank.md', advert('## Tasks\n\n- Lead [number] engineers'));
    write('without-list.md', advert('You lead the engineers.'));
    write(
      'other-work.md',
      advert('## Responsibilities\n\n- Sail the ferries').replace('Technology', 'Information'),
    );
    for (const name of ['long.md', 'longer.md'])
      write(name, advert(`![Logo](data:image/png;base64,${'A'.repeat(600_000)})`));
    write('changes.md', `# Changes\n\n${'- Requirements of customers who pay are met\n'.repeat(15_000)}`);
    write('german.md', readText('test/fixtures/documents/cto-german.md'));
    write('cto-cio-decision-broken.md', '---\nschema: cto-cio-decision/1\noutcome: MAYBE\n---\n');
  });
  afterEach(async () => {
    await workbench().command('Notifications: Clear All Notifications');
    await workbench().page.mouse.move(0, 0);
  });

  /** The text behind the braces in the status bar. */
  async function status(text: string | RegExp): Promise<void> {
    const { page } = workbench();
    await page.locator('[id="status.languageStatus"]').hover();
    await page.locator('.hover-language-status', { hasText: text }).first().waitFor();
    await page.mouse.move(0, 0);
  }

  const question = (text: string) =>
    workbench().page.locator(`.quick-input-widget input[placeholder${text}]`);

  it('says that the text is in English where a posting is in another language', async () => {
    await workbench().openFile('german.md');
    await workbench().command('CTO or CIO: Insert Job Description Snippet');
    await question('="CTO: section or responsibility (the text in English)"').waitFor();
    await workbench().page.keyboard.press('Escape');
    await workbench().command('CTO or CIO: New Matching Posting');
    await question('$="(the text in English)"').waitFor();
    await workbench().page.keyboard.press('Escape');
  });

  it('counts the findings of the posting in front in its language status', async () => {
    await workbench().openFile('one-blank.md');
    await status('CTO advert: 1 finding');
    await workbench().screenshot('language-status');
  });

  it('says there which language is not checked for its wording', async () => {
    await workbench().openFile('german.md');
    await status('in German: 14 of 22 checks are off, among them all of wording');
  });

  it('says there that a draft is checked once it is saved', async () => {
    await workbench().command('CTO or CIO: New Posting', 'Chief Technology Officer');
    await workbench().choose('Public Advert');
    await workbench().accept('Candidates read five to eight');
    await workbench().choose('Our Sections');
    await workbench().page.locator('.view-line', { hasText: 'As Chief Technology Officer' }).waitFor();
    await status('CTO advert: checked once it is saved');
  });

  it('says that two postings have nothing alike, which of them has no list, or that their languages differ', async () => {
    await workbench().openFile('one-blank.md');
    for (const [other, text] of [
      ['other-work.md', 'Nothing alike in one-blank.md and other-work.md'],
      ['without-list.md', 'without-list.md has no responsibilities in a list'],
      ['german.md', 'one-blank.md and german.md are not in the same language'],
    ] as const) {
      await workbench().command('CTO or CIO: Find Overlap', other);
      await toast(text).waitFor();
    }
  });

  it('says nothing of a search that is done at once, which would take the place of an answer', async () => {
    const { page } = workbench();
    await page.evaluate(() => {
      const texts: string[] = [];
      new MutationObserver(() => {
        for (const { textContent } of document.querySelectorAll('.notification-toast'))
          texts.push(textContent);
      }).observe(document.body, { subtree: true, childList: true });
      Object.assign(window, { texts });
    });
    await workbench().openFile('one-blank.md');
    await workbench().command('CTO or CIO: Find Overlap', 'other-work.md');
    await toast('Nothing alike').waitFor();
    const texts = await page.evaluate(() => (window as unknown as { readonly texts: string[] }).texts);
    assert.ok(texts.some((text) => text.includes('Nothing alike')));
    assert.ok(!texts.some((text) => text.includes('Looking for')));
  });

  it('says why another posting has to be chosen than the file in front, and asks again on the way back', async () => {
    const { page } = workbench();
    await workbench().openFile('README.md');
    await workbench().command('CTO or CIO: New Matching Posting');
    const choice = question('^="README.md does not read like a posting"');
    await choice.waitFor();
    await workbench().choose('other-work.md');
    await page.locator('.quick-input-title', { hasText: 'New Matching Posting: CTO (2/3)' }).waitFor();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'Back' }).click();
    await choice.waitFor();
    await page.keyboard.press('Escape');
  });

  it('says which posting is there already that the matching one would double', async () => {
    await workbench().openFile('cto-advert.md');
    await workbench().command('CTO or CIO: New Matching Posting');
    await workbench()
      .page.locator('.quick-input-widget input[placeholder^="You have other-work.md already. Select"]')
      .waitFor();
    await workbench().page.keyboard.press('Escape');
  });

  it('says what is wrong with a decision record that cannot be read, and opens it', async () => {
    await workbench().openFile('cto-cio-decision-broken.md');
    await workbench().command('View: Close Editor');
    const { page } = workbench();
    await workbench().command('View: Show Explorer');
    await page.getByRole('treeitem', { name: 'cto-cio-decision-broken.md' }).click({ button: 'right' });
    await workbench().chooseInMenu('Review Decision');
    const message = toast('cto-cio-decision-broken.md');
    await message.getByRole('button', { name: 'Open File' }).click();
    await page.locator('.tab.active', { hasText: 'cto-cio-decision-broken.md' }).waitFor();
  });

  it('names the postings that are too long to be checked, open or not', async () => {
    const text = /too long to be checked: long\.md, longer\.md$/;
    await workbench().openFile('longer.md');
    await workbench().command('CTO or CIO: Check Postings');
    await workbench().page.locator('.statusbar-item', { hasText: text }).waitFor();
  });

  it('says that a check was stopped, and keeps what it has found', async () => {
    const { page } = workbench();
    mkdirSync(join(workbench().workspace, 'many'));
    for (let i = 0; i < 3000; i++) write(`many/cook-${i}.md`, advert('- Bake [number] loaves'));
    await workbench().command('CTO or CIO: Check Postings');
    await toast('Checking postings').getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.statusbar-item', { hasText: 'Check Postings was stopped' }).waitFor();
    rmSync(join(workbench().workspace, 'many'), { recursive: true });
  });

  it('says why a check cannot be switched off, and opens the settings that keep it on', async () => {
    const { page } = workbench();
    mkdirSync(join(workbench().workspace, '.vscode'));
    write('.vscode/settings.json', '{ "ctoCio.checks.levels": ');
    await workbench().openFile('one-blank.md');
    await page.locator('.view-line', { hasText: '[number]' }).getByText('[number]').first().click();
    const off = page.locator('.action-widget .monaco-list-row', {
      hasText: 'Not here: switch placeholder-left off in this workspace',
    });
    await until('the quick fixes', async () => {
      await page.keyboard.press('ControlOrMeta+.');
      // VS Code takes the list back when what is found changes.
      return off.waitFor({ timeout: 1500 }).then(
        () => true,
        () => false,
      );
    });
    await off.click();
    const message = toast('placeholder-left is still on in this workspace: ');
    await message.getByRole('button', { name: 'Open Workspace Settings' }).click();
    // Over the other editors, with what is wrong underlined.
    await page.locator('.view-line', { hasText: '"ctoCio.checks.levels"' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('says that the checks are off where they are', async () => {
    await workbench().openFile('one-blank.md');
    write('.vscode/settings.json', '{ "ctoCio.checks.enabled": false }');
    await status('CTO advert: checks are off');
    await workbench().command('CTO or CIO: Check Postings');
    await toast('The checks are switched off in the settings.').waitFor();
  });
});

describe('What is said of postings where the settings look for them in no file', function () {
  const workbench = useWorkbench({ folderSettings: { 'ctoCio.postingFiles': ['jobs/*.md'] } });

  it('is where that is', async () => {
    await workbench().command('CTO or CIO: Check Postings');
    const text = 'No file is where the settings say to look for postings: jobs/*.md';
    const message = workbench().page.locator('.notification-toast', { hasText: text });
    await message.getByRole('button', { name: 'Change Where to Look' }).click();
    await workbench().page.locator('.settings-editor', { hasText: 'Posting Files' }).waitFor();
  });
});

describe('What is said of postings in a window without a folder', function () {
  const workbench = useWorkbench({ withoutFolder: true });

  it('is that a folder has to be opened first, by each command that looks for them', async () => {
    for (const title of ['Show Who Owns What', 'New Matching Posting', 'Find Overlap']) {
      await workbench().command(`CTO or CIO: ${title}`);
      const message = workbench().page.locator('.notification-toast', { hasText: 'No folder is open.' });
      await message.getByRole('button', { name: 'Open Folder' }).waitFor();
      await workbench().command('Notifications: Clear All Notifications');
      await message.waitFor({ state: 'hidden' });
    }
  });

  it('is that there is none to check, and how to get one', async () => {
    await workbench().command('CTO or CIO: Check Postings');
    const message = workbench().page.locator('.notification-toast', {
      hasText: 'No folder is open. Open the one with your postings, or write one.',
    });
    await message.getByRole('button', { name: 'Open Folder' }).waitFor();
    await message.getByRole('button', { name: 'New Posting' }).click();
    await workbench().page.locator('.quick-input-widget', { hasText: 'New Posting' }).waitFor();
  });
});
