/** How long everything else in the extension host has to wait, measured from inside of it by `loopDelay/`. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startNodeHost } from '../hosts/nodeHost.mjs';
import { projectFolder } from '../hosts/projectFolder.mjs';

/** One start of VS Code with the extension, once it has come to rest. Returns `{ page, close }`. */
export async function openWorkspace(browser, workspace) {
  const linked = [projectFolder, join(projectFolder, 'test/bench/loopDelay')];
  // The Git extension runs in the same host, and reads a new folder at the same time.
  const host = await startNodeHost({ extension: { linked }, settings: { 'git.enabled': false } });
  const page = await browser.newPage({ viewport: { width: 1440, height: 1600 } });
  page.setDefaultTimeout(60_000);
  await page.goto(host.urlOf(workspace));
  await page.locator('.monaco-workbench .activitybar').waitFor();
  // While VS Code starts, everything waits for everything.
  await page.waitForTimeout(5000);
  return {
    page,
    async close() {
      await page.close();
      host.close();
    },
  };
}

/** Chooses a command in the palette. */
export function command(page, title) {
  return choose(page, 'F1', `>${title}`, title);
}

/** Opens a file of the workspace. */
export async function openFile(page, name) {
  await choose(page, 'Control+p', name, name);
  await page.locator('.tab', { hasText: name }).waitFor();
}

async function choose(page, key, text, row) {
  await page.keyboard.press(key);
  await page.locator('.quick-input-widget input[type="text"]').fill(text);
  await page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: row }).first().waitFor();
  await page.keyboard.press('Enter');
}

/**
 * Starts measuring, and returns what ends it: `{ delays, slices, samples }`, both as `{ p50, p99, max }` in
 * milliseconds. A slice is the part of a delay in which the host itself worked, not waiting for a core of the machine.
 */
export async function measureLoopDelay(page, workspace) {
  await command(page, 'Start Measuring Loop Delay');
  await page.locator('.statusbar-item', { hasText: 'Loop delay is measured' }).waitFor();
  return async () => {
    await command(page, 'Stop Measuring Loop Delay');
    const delays = await written(join(workspace, 'loopDelay.json'));
    return {
      delays: percentiles(delays.map(({ late }) => late)),
      slices: percentiles(delays.map(({ work }) => work)),
      samples: delays.length,
    };
  };
}

function percentiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.ceil(sorted.length * part) - 1];
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

/** What VS Code takes to list and read all Markdown files for an extension that does nothing else, in milliseconds. */
export async function measureReading(page, workspace) {
  await command(page, 'Read All Markdown Files');
  return written(join(workspace, 'loopDelay.json'));
}

async function written(file) {
  for (;;) {
    try {
      const measured = JSON.parse(readFileSync(file, 'utf8'));
      rmSync(file);
      return measured;
    } catch {
      // Not there yet, or not all of it.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
