import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { until } from '../host/support/until.ts';
import { projectFolder } from '../hosts/projectFolder.mjs';
import { useWorkbench } from './workbench.ts';

const advert = (title: string, boss: string, duties: readonly string[]): string => `# ${title}

Harbour Lines is looking for a colleague. You report to the ${boss}.

## Responsibilities

${duties.map((duty) => `- ${duty}`).join('\n')}

## How to apply

Send your CV to jobs@harbour.example.
`;
const ofCto = advert('Chief Technology Officer', 'CEO', [
  'Lead the engineering teams',
  'Own information security',
]);
const ofCio = advert('Chief Information Officer', 'CFO', [
  'Run the help desk',
  'Own information security, with yearly audits',
]);

describe('A CTO and a CIO posting side by side', function () {
  const workbench = useWorkbench();

  /** What the command line says of the folder, and its exit code. */
  const lint = (folder: string): readonly [string, number | null] => {
    const file = join(projectFolder, 'dist/cli.mjs');
    const { stdout, status } = spawnSync(process.execPath, [file, 'lint', folder], { encoding: 'utf8' });
    return [stdout, status];
  };

  const problems = (): Locator => workbench().page.locator('.markers-panel .monaco-list-row');
  const claimed = (): Locator => problems().filter({ hasText: 'claims this as well' });
  const folder = (): string => join(workbench().workspace, 'harbour');
  const side = (of: 'cto' | 'cio'): Locator =>
    workbench()
      .page.locator('.editor-group-container')
      .nth(of === 'cto' ? 0 : 1);

  /** Opens the fixes at a line, and chooses one. */
  async function fix(of: 'cto' | 'cio', line: string, title: string): Promise<void> {
    const { page } = workbench();
    // Beside the cursor, and below the headings that VS Code keeps in sight.
    await side(of).locator('.tab.active').click();
    await side(of).locator('.monaco-editor.focused').waitFor();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.locator('.statusbar-item', { hasText: 'Ln 1, Col 1' }).waitFor();
    await side(of)
      .locator('.view-line', { hasText: line })
      .first()
      .click({ position: { x: 40, y: 8 } });
    const fixes = page.locator('.action-widget .monaco-list-row');
    await until(`the fix "${title}"`, async () => {
      await page.keyboard.press('ControlOrMeta+.');
      // VS Code takes the list back when what is found changes, as it may right after the last fix.
      return fixes
        .filter({ hasText: title })
        .waitFor({ timeout: 1500 })
        .then(
          () => true,
          () => false,
        );
    });
    await workbench().screenshot('stated-twice-fixes');
    await fixes.filter({ hasText: title }).click();
  }

  before(() => {
    mkdirSync(folder());
    writeFileSync(join(folder(), 'harbour-cto.md'), ofCto);
    writeFileSync(join(folder(), 'harbour-cio.md'), ofCio);
  });

  it('say in the Problems panel what both claim, as the command line does', async () => {
    const { page } = workbench();
    await workbench().openFile('harbour-cto.md');
    await workbench().command('View: Split Editor Right');
    await workbench().openFile('harbour-cio.md');
    await page.locator('.squiggly-warning').nth(1).waitFor();
    await workbench().command('Problems: Focus on Problems View');
    await claimed().nth(1).waitFor();
    assert.equal(await claimed().count(), 2);
    assert.match(
      await problems().filter({ hasText: "The CTO's posting claims this as well" }).innerText(),
      /the security of the company/,
    );
    await workbench().screenshot('stated-twice');
    const [said, code] = lint(folder());
    assert.match(said, /stated-twice[\s\S]*stated-twice[\s\S]*2 findings in 2 postings/);
    assert.equal(code, 1);
  });

  it('are counted beside their names in the view of postings', async () => {
    const { page } = workbench();
    const pane = page.locator('.pane').filter({ has: page.locator('.pane-header[aria-label^="Postings"]') });
    await workbench().openSidebar();
    for (const view of ['Decisions', 'Roles and Questions'])
      await page.locator(`.pane-header[aria-label^="${view}"]`).click();
    // VS Code itself counts the problems of a file beside its name.
    const label = pane
      .getByRole('treeitem', { name: 'harbour-cto.md, advert' })
      .locator('.monaco-icon-label');
    await until('the count beside the name', async () => {
      return (await label.evaluate((element) => getComputedStyle(element, '::after').content)) === '"1"';
    });
    await workbench().screenshot('postings-with-findings');
  });

  it('are in the table of who owns what as stated twice', async () => {
    await workbench().command('CTO or CIO: Show Who Owns What');
    const content = workbench().webview();
    await content.getByRole('heading', { level: 1, name: 'Who Owns What' }).waitFor();
    const security = content.getByRole('row', { name: /^Security of the company/ });
    assert.match(await security.innerText(), /Stated twice: .*CTO/);
    await workbench().screenshot('who-owns-what-twice');
    await side('cio').locator('.tab', { hasText: 'harbour-cio.md' }).click();
    await side('cio').locator('.view-line', { hasText: 'Own information security' }).waitFor();
  });

  it('give the text for the other file as a copy, and change that file only if it is selected', async () => {
    const { page } = workbench();
    const ways = page.locator('.quick-input-widget');
    const changeTheOther = "The CTO owns this: change the CIO's posting";
    const changed = 'Work with the CTO, who owns';
    await page.evaluate(() => navigator.clipboard.writeText('untouched'));
    await fix('cto', 'Own information security', changeTheOther);
    await ways.locator('.monaco-list-row').filter({ hasText: 'Copy the new text' }).waitFor();
    await workbench().screenshot('stated-twice-ways');
    await ways.getByRole('button', { name: 'OK' }).click();
    await until('the copied text', async () => {
      return (await page.evaluate(() => navigator.clipboard.readText())).includes(changed);
    });
    assert.equal(await side('cio').locator('.view-line', { hasText: changed }).count(), 0);
    await side('cio').locator('.view-line', { hasText: 'Own information security' }).waitFor();

    await fix('cto', 'Own information security', changeTheOther);
    await workbench().choose('Copy the new text');
    await workbench().choose('Change harbour-cio.md');
    await ways.getByRole('button', { name: 'OK' }).click();
    await side('cio').locator('.view-line', { hasText: changed }).waitFor();
    await claimed().first().waitFor({ state: 'detached' });
    // VS Code in a browser saves by itself, a little later.
    const onDisk = (): string => readFileSync(join(folder(), 'harbour-cio.md'), 'utf8');
    await until('the new text on disk', () => onDisk().includes(changed));
    await side('cio').locator('.view-line', { hasText: changed }).click();
    await page.keyboard.press('ControlOrMeta+z');
    await claimed().nth(1).waitFor();
    await until('the old text on disk', () => onDisk() === ofCio);
  });

  it('are settled once one of them says that the other owns it, for the command line too', async () => {
    const { page } = workbench();
    await fix('cto', 'Own information security', 'The CIO owns this: say so here');
    await side('cto').locator('.view-line', { hasText: 'Work with the CIO, who owns' }).waitFor();
    await claimed().first().waitFor({ state: 'detached' });
    assert.equal(await claimed().count(), 0);
    await side('cto').locator('.view-line', { hasText: 'Work with the CIO' }).click();
    await page.keyboard.press('ControlOrMeta+s');
    await until('the saved posting', () =>
      readFileSync(join(folder(), 'harbour-cto.md'), 'utf8').includes('Work with the CIO, who owns'),
    );
    const [now, code] = lint(folder());
    assert.match(now, /^Nothing found in 2 postings/);
    assert.equal(code, 0);
  });
});
