import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

  it('say what both claim, until one of them says that the other owns it', async () => {
    const { page, workspace } = workbench();
    const folder = join(workspace, 'harbour');
    mkdirSync(folder);
    writeFileSync(join(folder, 'harbour-cto.md'), ofCto);
    writeFileSync(join(folder, 'harbour-cio.md'), ofCio);
    const problems = page.locator('.markers-panel .monaco-list-row');
    const claimed = problems.filter({ hasText: 'claims this as well' });

    await workbench().openFile('harbour-cto.md');
    await workbench().command('View: Split Editor Right');
    await workbench().openFile('harbour-cio.md');
    await page.locator('.squiggly-warning').nth(1).waitFor();
    await workbench().command('Problems: Focus on Problems View');
    await claimed.nth(1).waitFor();
    assert.equal(await claimed.count(), 2);
    assert.match(
      await problems.filter({ hasText: "The CTO's posting claims this as well" }).innerText(),
      /the security of the company/,
    );
    await workbench().screenshot('stated-twice');
    const pane = page.locator('.pane').filter({ has: page.locator('.pane-header[aria-label^="Postings"]') });
    await workbench().openSidebar();
    for (const view of ['Decisions', 'Roles and Questions'])
      await page.locator(`.pane-header[aria-label^="${view}"]`).click();
    // VS Code itself counts the problems of a file beside its name.
    const label = pane
      .getByRole('treeitem', { name: 'harbour-cto.md, advert' })
      .locator('.monaco-icon-label');
    assert.equal(await label.evaluate((element) => getComputedStyle(element, '::after').content), '"1"');
    await workbench().screenshot('postings-with-findings');
    const [said, code] = lint(folder);
    assert.match(said, /stated-twice[\s\S]*stated-twice[\s\S]*2 findings in 2 postings/);
    assert.equal(code, 1);

    await workbench().command('CTO or CIO: Show Who Owns What');
    const content = workbench().webview();
    await content.getByRole('heading', { level: 1, name: 'Who Owns What' }).waitFor();
    const security = content.getByRole('row', { name: /^Security of the company/ });
    assert.match(await security.innerText(), /Stated twice: .*CTO/);
    await workbench().screenshot('who-owns-what-twice');

    const first = page.locator('.editor-group-container').first();
    await first.locator('.view-line', { hasText: 'Own information security' }).click();
    await page.keyboard.press('ControlOrMeta+.');
    const fix = page.locator('.action-widget .monaco-list-row', {
      hasText: 'The CIO owns this: say so here',
    });
    await fix.waitFor();
    assert.ok(
      await page
        .locator('.action-widget .monaco-list-row', {
          hasText: "The CTO owns this: change the CIO's posting",
        })
        .isVisible(),
    );
    await workbench().screenshot('stated-twice-fixes');
    await fix.click();
    await page.locator('.view-line', { hasText: 'Work with the CIO, who owns' }).first().waitFor();
    await claimed.first().waitFor({ state: 'detached' });
    assert.equal(await claimed.count(), 0);

    const status = page.locator('[id="status.languageStatus"]');
    await status.hover();
    await page.getByText('CTO advert: nothing found').waitFor();
    await workbench().screenshot('stated-once');
    await page.mouse.move(0, 0);

    await first.locator('.view-line', { hasText: 'Work with the CIO' }).click();
    await page.keyboard.press('ControlOrMeta+s');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    assert.match(readFileSync(join(folder, 'harbour-cto.md'), 'utf8'), /Work with the CIO, who owns/);
    const [now, clean] = lint(folder);
    assert.match(now, /^Nothing found in 2 postings/);
    assert.equal(clean, 0);
  });
});
