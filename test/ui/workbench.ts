import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../hosts/browser.mjs';
import { startNodeHost } from '../hosts/nodeHost.mjs';
import { projectFolder } from '../hosts/projectFolder.mjs';

const screenshotFolder = join(projectFolder, 'test-results/screenshots');

/** VS Code in a browser, used as a person does. */
export interface Workbench {
  readonly page: Page;
  /** Runs a command by its title in the palette. */
  command(title: string): Promise<void>;
  /** Chooses the row of the open quick pick that holds the text. */
  choose(text: string | RegExp): Promise<void>;
  /** Opens a file of the workspace by quick open. */
  openFile(name: string): Promise<void>;
  /** The text of the active editor, as VS Code draws it. */
  editorText(): Promise<string>;
  /** Opens our view container. */
  openSidebar(): Promise<void>;
  treeItem(name: string | RegExp): Locator;
  /** The page inside the webview in front. */
  webview(): FrameLocator;
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

interface WorkbenchOptions {
  readonly workspace: string;
  /** The packaged extension. */
  readonly vsix: string;
  readonly restricted?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { workspace, vsix, restricted, settings, viewport = { width: 1440, height: 900 } } = options;
  const host = await startNodeHost({ workspace, extension: { vsix }, restricted, settings });
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await page.goto(host.url);
    await page.locator('.monaco-workbench .activitybar').waitFor({ timeout: 60_000 });
    return createWorkbench(page, async () => {
      await browser?.close();
      await host.close();
    });
  } catch (error) {
    await browser?.close();
    await host.close();
    throw error;
  }
}

function createWorkbench(page: Page, close: () => Promise<void>): Workbench {
  const quickInput = page.locator('.quick-input-widget');
  const rows = quickInput.locator('.monaco-list-row');
  const choose = async (text: string | RegExp): Promise<void> => {
    await rows.filter({ hasText: text }).first().click();
  };
  return {
    page,
    choose,
    async command(title) {
      await page.keyboard.press('F1');
      await quickInput.locator('input').first().fill(`>${title}`);
      await choose(title);
    },
    async openFile(name) {
      await page.keyboard.press('ControlOrMeta+p');
      await quickInput.locator('input').first().fill(name);
      await choose(name);
      await page.locator('.tab.active', { hasText: name }).waitFor();
    },
    async editorText() {
      const lines = await page.locator('.editor-group-container.active .view-lines').first().innerText();
      return lines.replaceAll('\u00a0', ' ');
    },
    async openSidebar() {
      await page.locator('.activitybar .action-item a[aria-label^="CTO or CIO"]').click();
      await page.locator('.pane-header', { hasText: 'Roles and Questions' }).waitFor();
    },
    treeItem: (name) => page.locator('.monaco-list-row[role=treeitem]').filter({ hasText: name }).first(),
    webview: () => page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame'),
    async screenshot(name) {
      mkdirSync(screenshotFolder, { recursive: true });
      await page.screenshot({ path: join(screenshotFolder, `${name}.png`) });
    },
    close,
  };
}
