import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../hosts/browser.mjs';
import { builtFile } from '../hosts/builtFile.mjs';
import { startNodeHost } from '../hosts/nodeHost.mjs';
import { projectFolder } from '../hosts/projectFolder.mjs';
import { temporaryWorkspace } from '../hosts/temporaryFolder.mjs';
import { until } from '../host/support/until.ts';

type NodeHost = Awaited<ReturnType<typeof startNodeHost>>;

const screenshotFolder = join(projectFolder, 'test-results/screenshots');

/** VS Code in a browser with the packaged extension, used as a person does. */
export interface Workbench {
  readonly page: Page;
  /** The folder that is open: a copy, so tests may change it. */
  readonly workspace: string;
  /** Runs a command by its title in the palette, and chooses in the quick pick that it opens. */
  command(title: string, chosen?: string): Promise<void>;
  /** Types into the open quick pick. */
  filter(text: string): Promise<void>;
  /** Chooses the first row of the open quick pick that holds the text. */
  choose(text: string | RegExp): Promise<void>;
  /** Chooses from the menu that a click with the right button has opened. */
  chooseInMenu(text: string): Promise<void>;
  /** Presses Enter in the quick pick with check boxes that asks so. */
  accept(question: string): Promise<void>;
  /** Opens a file of the workspace by quick open. */
  openFile(name: string): Promise<void>;
  /** Opens our view container and waits for the tree. */
  openSidebar(): Promise<void>;
  treeItem(name: string | RegExp): Locator;
  /** The page inside the webview in front. */
  webview(): FrameLocator;
  /** The whole text of the document in the active editor. */
  documentText(): Promise<string>;
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

interface WorkbenchOptions {
  /** Opens the folder in Restricted Mode. */
  readonly restricted?: boolean;
  /** Of the user. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** In the folder from the start: VS Code takes seconds to hear of those that are written later. */
  readonly folderSettings?: Readonly<Record<string, unknown>>;
  /** Opens a `.code-workspace` file beside the folder, with the folder and others beside it, which are made. */
  readonly besides?: readonly string[];
  /** Opens a window without a folder. */
  readonly withoutFolder?: boolean;
}

interface Station {
  readonly host: NodeHost;
  readonly context: BrowserContext;
}

/**
 * Servers with the packaged extension, by how they are set up, each with a browser window. One after the other, all
 * workbenches that need it so are opened there: what VS Code itself consists of is loaded and compiled once.
 */
const stations = new Map<string, Promise<Station>>();
let browser: Promise<Browser> | undefined;

after(async () => {
  await (await browser)?.close();
  const opened = await Promise.allSettled(stations.values());
  for (const station of opened) if (station.status === 'fulfilled') station.value.host.close();
});

function stationFor({ restricted = false, settings = {}, besides }: WorkbenchOptions): Promise<Station> {
  // A window that starts as fast as the second one of a server now and then misses the folders of a workspace file.
  const key = JSON.stringify([restricted, settings, besides]);
  const station = stations.get(key) ?? startStation({ restricted, settings });
  stations.set(key, station);
  return station;
}

async function startStation(options: {
  readonly restricted: boolean;
  readonly settings: Record<string, unknown>;
}): Promise<Station> {
  const host = await startNodeHost({ extension: { vsix: packagedExtension() }, ...options });
  browser ??= launchBrowser();
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return { host, context };
}

/** Opens a copy of the sample workspace, as on a machine that has seen none before. */
async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { besides, withoutFolder, folderSettings } = options;
  const { host, context } = await stationFor(options);
  const workspace = temporaryWorkspace();
  if (folderSettings) {
    mkdirSync(join(workspace, '.vscode'));
    writeFileSync(join(workspace, '.vscode/settings.json'), JSON.stringify(folderSettings));
  }
  const opened = besides ? withFolders(workspace, besides) : workspace;
  const page = await context.newPage();
  const url = withoutFolder ? host.urlOf() : host.urlOf(opened);
  const close = async (): Promise<void> => {
    // VS Code says good-bye to its server, and what it has stored in the browser goes.
    await page.goto('about:blank');
    const devTools = await context.newCDPSession(page);
    const { origin } = new URL(url);
    await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
    await page.close();
  };
  try {
    await page.goto(url);
    await page.locator('.monaco-workbench .activitybar').waitFor({ timeout: 60_000 });
    return createWorkbench(page, workspace, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** The file of a workspace with several folders. */
function withFolders(workspace: string, besides: readonly string[]): string {
  for (const name of besides) mkdirSync(join(workspace, '..', name));
  const file = join(workspace, '../several.code-workspace');
  const folders = [workspace, ...besides].map((path) => ({ path }));
  writeFileSync(file, JSON.stringify({ folders }));
  return file;
}

/** Starts a workbench before the tests of a `describe`, pictures each failure, and closes it after them. */
export function useWorkbench(options?: WorkbenchOptions): () => Workbench {
  let workbench: Workbench | undefined;
  before(async () => {
    workbench = await openWorkbench(options);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot(`failed ${this.currentTest.title}`);
  });
  after(() => workbench?.close());
  return () => {
    if (!workbench) throw new Error('The workbench is not open yet');
    return workbench;
  };
}

/** The .vsix that `npm run package` has made. */
function packagedExtension(): string {
  const { name, version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = join(projectFolder, `${name}-${version}.vsix`);
  const built = statSync(builtFile('dist/extension.js')).mtimeMs;
  if (!existsSync(file) || statSync(file).mtimeMs < built)
    throw new Error(`${file} is missing or older than the build; run "npm run package" first.`);
  return file;
}

function createWorkbench(page: Page, workspace: string, close: () => Promise<void>): Workbench {
  let copies = 0;
  const quickInput = page.locator('.quick-input-widget');
  const input = quickInput.locator('.quick-input-box input');
  const rows = quickInput.locator('.monaco-list-row');
  const choose = (text: string | RegExp): Promise<void> => rows.filter({ hasText: text }).first().click();
  return {
    page,
    workspace,
    choose,
    filter: (text) => input.fill(text),
    async chooseInMenu(text) {
      // VS Code takes no click on a menu that has only just opened.
      await page.locator('.monaco-menu .action-item', { hasText: text }).first().hover();
      await page.keyboard.press('Enter');
    },
    async accept(question) {
      await page.locator(`.quick-input-widget input[placeholder^="${question}"]`).press('Enter');
    },
    async command(title, chosen) {
      // Right after the start the palette does not know our commands yet, and an open palette does not learn.
      for (let attempt = 1; ; attempt++) {
        await page.keyboard.press('F1');
        // A second is plenty here, and the next attempt has more of them for slower machines.
        const timeout = attempt * 1000;
        try {
          // A page that VS Code is just opening may take the focus, which closes the palette and any quick pick.
          await input.fill(`>${title}`, { timeout });
          const row = rows.filter({ hasText: title }).first();
          await row.waitFor({ timeout });
          // Longer than any click takes: one that is given up may have run the command already.
          await row.click({ timeout: 5000 });
          if (chosen !== undefined) await rows.filter({ hasText: chosen }).first().click({ timeout: 5000 });
          return;
        } catch (error) {
          if (attempt === 6) throw error;
          await page.keyboard.press('Escape');
        }
      }
    },
    async openFile(name) {
      await page.keyboard.press('ControlOrMeta+p');
      await input.fill(name);
      // A row under the mouse may be another one by the time of the click, as those found come after those known.
      await rows.and(page.locator('.focused')).filter({ hasText: name }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: name }).waitFor();
      await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    },
    async openSidebar() {
      const first = page.locator('.monaco-list-row[role=treeitem]').filter({ hasText: 'Which One?' });
      // Another click would close it.
      if (await first.isVisible()) return;
      await page.locator('.activitybar .action-item a[aria-label^="CTO or CIO"]').click();
      await first.waitFor();
    },
    treeItem: (name) => page.locator('.monaco-list-row[role=treeitem]').filter({ hasText: name }).first(),
    webview: () =>
      page.locator('iframe.webview.ready').last().contentFrame().frameLocator('iframe#active-frame'),
    async documentText() {
      // Not in the clipboard before, so that what was copied is seen to come.
      const before = `not yet copied ${++copies}`;
      await page.evaluate((text) => navigator.clipboard.writeText(text), before);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('ControlOrMeta+c');
      return until('the copied text', async () => {
        const text = await page.evaluate(() => navigator.clipboard.readText());
        return text !== before && { text };
      }).then(({ text }) => text);
    },
    async screenshot(name) {
      mkdirSync(screenshotFolder, { recursive: true });
      // What fades in or out is at its end.
      await page.screenshot({ path: join(screenshotFolder, `${name}.png`), animations: 'disabled' });
    },
    close,
  };
}
