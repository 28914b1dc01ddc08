import assert from 'node:assert/strict';
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { useWorkbench } from './workbench.ts';

/** Answers by their position, one for each question, for a company close to the line. */
const answers = [3, 3, 1, 2, 1, 1, 1, 1, 1, 3, 0];

const themes = [
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
  ['high-contrast', 'Default High Contrast'],
  ['high-contrast-light', 'Default High Contrast Light'],
] as const;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('The wizard', function () {
  const workbench = useWorkbench();

  async function heading(name: string | RegExp): Promise<void> {
    await workbench().webview().getByRole('heading', { level: 1, name }).waitFor();
  }

  it('opens on the first question, with the focus on it', async () => {
    await workbench().command('Recommend CTO or CIO');
    await heading(/What should technology mainly do/);
    await workbench().screenshot('question');
    const focused = await (await innerFrame()).evaluate(() => document.activeElement?.tagName);
    assert.equal(focused, 'H1');
  });

  it('allows its page its own script and style and nothing else', async () => {
    const policy = await (
      await innerFrame()
    ).evaluate(() => document.querySelector('meta[http-equiv]')?.getAttribute('content'));
    assert.match(policy ?? '', /^default-src 'none'; style-src [^;]+; script-src 'nonce-[0-9a-f]{32}'; /);
    assert.doesNotMatch(policy ?? '', /unsafe/);
  });

  it('is answered by keyboard alone, and back keeps the answers', async () => {
    const { page } = workbench();
    // Tab goes to the group, arrows choose in it, Enter goes on.
    const answer = async (position: number): Promise<void> => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      for (let i = 0; i < position; i++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    for (const [i, position] of answers.entries()) {
      await workbench()
        .webview()
        .getByText(`Question ${i + 1} of 11`)
        .first()
        .waitFor();
      await answer(position);
      if (i === 4) {
        await workbench().webview().getByText('Question 6 of 11').first().waitFor();
        await workbench().webview().getByRole('button', { name: 'Back' }).press('Enter');
        await workbench().webview().getByText('Question 5 of 11').first().waitFor();
        assert.ok(await workbench().webview().getByRole('radio').nth(position).isChecked());
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
    }
    await heading('One person in both roles, for now: product first');
  });

  it('counts Enter once, however long it is held', async () => {
    await workbench().webview().getByRole('button', { name: 'Edit answer: Goal' }).click();
    await heading(/What should technology mainly do/);
    const next = workbench().webview().getByRole('button', { name: 'Next' });
    await next.evaluate((button: HTMLButtonElement) => {
      for (let i = 0; i < 5; i++) button.click();
    });
    await workbench().webview().getByText('Question 2 of 11').first().waitFor();
    await workbench().webview().getByRole('button', { name: 'Show Result' }).click();
    await heading('One person in both roles, for now: product first');
  });

  it('explains the result: how close, what to do, and the points of both sides', async () => {
    const result = workbench().webview();
    assert.match(
      await result.locator('.close').innerText(),
      /Close call[\s\S]*"product first" instead of "both" under Goal gives a CTO/,
    );
    await result.getByRole('heading', { name: 'On Monday' }).waitFor();
    const sides = await result.locator('figcaption').allInnerTexts();
    assert.deepEqual(sides, ['Product 13 of 15 points, line at 6', 'Inside 7 of 15 points, line at 6']);
    assert.equal(await result.getByText('[[').count(), 0);
    await workbench().screenshot('result');
  });

  it('has no accessibility violation in four themes, as a question and as a result', async () => {
    const settings = join(workbench().workspace, '.vscode/settings.json');
    mkdirSync(join(workbench().workspace, '.vscode'), { recursive: true });
    for (const [name, theme] of themes) {
      writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
      await workbench().webview().locator(`body[data-vscode-theme-kind="vscode-${name}"]`).waitFor();
      assert.deepEqual(await violations(), [], `result, ${theme}`);
      await workbench().screenshot(`result-${name}`);
      await workbench().webview().getByRole('button', { name: 'Edit answer: Goal' }).click();
      await heading(/What should technology mainly do/);
      assert.deepEqual(await violations(), [], `question, ${theme}`);
      await workbench().screenshot(`question-${name}`);
      await workbench().webview().getByRole('button', { name: 'Show Result' }).click();
      await heading('One person in both roles, for now: product first');
    }
  });

  it('reflows at 320 pixels without scrolling sideways', async () => {
    const { page } = workbench();
    const frame = await innerFrame();
    const before = page.viewportSize()!;
    await page.keyboard.press('ControlOrMeta+b');
    let width = await frame.evaluate(() => innerWidth);
    await page.setViewportSize({ width: before.width - width + 320, height: 900 });
    await frame.waitForFunction(() => innerWidth <= 321);
    width = await frame.evaluate(() => innerWidth);
    const content = await frame.evaluate(() => document.documentElement.scrollWidth);
    await workbench().screenshot('result-narrow');
    assert.ok(content <= width, `${content} px of content in ${width} px`);
    await page.setViewportSize(before);
    await page.keyboard.press('ControlOrMeta+b');
  });

  it('is where it was after the window is reloaded', async () => {
    await workbench().webview().getByRole('button', { name: 'Edit answer: Systems' }).click();
    await heading(/systems/i);
    const loaded = workbench().page.waitForEvent('load');
    await workbench().command('Developer: Reload Window');
    await loaded;
    await workbench().page.locator('.monaco-workbench .activitybar').waitFor();
    await heading(/systems/i);
    assert.ok(await workbench().webview().getByRole('radio').nth(1).isChecked());
  });

  it('resumes with all answers after the browser is reloaded', async () => {
    await workbench().page.reload();
    await workbench().page.locator('.monaco-workbench .activitybar').waitFor();
    await workbench().command('Recommend CTO or CIO');
    await heading(/systems/i);
    await workbench().webview().getByRole('button', { name: 'Show Result' }).click();
    await heading('One person in both roles, for now: product first');
  });

  it('inserts the recommended description into the posting that is open', async () => {
    await workbench().openFile('README.md');
    const before = await workbench().documentText();
    await workbench().command('Recommend CTO or CIO');
    await workbench().webview().getByRole('button', { name: 'Insert Description for One Person' }).click();
    await workbench().page.locator('.tab.active', { hasText: 'README.md' }).waitFor();
    await workbench().page.locator('.view-line', { hasText: 'Who works beside you' }).waitFor();
    await workbench().page.keyboard.press('Escape');
    const after = await workbench().documentText();
    assert.ok(after.includes('## Reporting line'), after);
    await workbench().page.keyboard.press('ControlOrMeta+z');
    assert.equal(await workbench().documentText(), before);
  });

  it('starts again with nothing answered', async () => {
    await workbench().command('Recommend CTO or CIO');
    await workbench().webview().getByRole('button', { name: 'Start Again' }).click();
    await workbench().page.locator('.monaco-dialog-box').getByRole('button', { name: 'Start Again' }).click();
    await heading(/What should technology mainly do/);
    assert.equal(await workbench().webview().locator('input:checked').count(), 0);
  });

  /** The document of the wizard itself, inside the two frames VS Code puts around it. */
  async function innerFrame(): Promise<Frame> {
    const element = await workbench().webview().locator('main').elementHandle();
    return (await element.ownerFrame())!;
  }

  async function violations(): Promise<readonly string[]> {
    const frame = await innerFrame();
    await frame.evaluate(axeSource);
    return frame.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  }
});
