import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { builtFile } from './builtFile.mjs';
import { installHosts } from './installHosts.mjs';
import { projectFolder } from './projectFolder.mjs';
import { reasonToFail, specLine, totalsIn } from './specOutput.mjs';
import { stacksOf } from './specStacks.mjs';

/** All compiled specs of test/host in one file, see hostSpecs.mjs. */
export const compiledSpecs = join(projectFolder, 'out/hostSpecs.js');

/** Throws where what a host needs is missing or older than the sources. */
export function checkBuild() {
  for (const file of ['out/hostSpecs.js', 'dist/extension.js']) builtFile(file);
}

/** What VS Code always complains about here: native modules that are not built, and no extension gallery. */
const expected = /bindings file|native-watchdog|builtin extensions from gallery/;

const longest = 10 * 60_000;

/**
 * Starts a host, runs the specs in it and ends the process, with 0 only if specs ran, ran where they should, and
 * all passed. `SHOW_CONSOLE=1` also prints what VS Code and the specs themselves write to the console.
 */
export async function runSpecs({ name, start, runsIn }) {
  const specLines = [];
  const consoleLines = [];
  const end = (why) => {
    if (!why) process.exit(0);
    console.error(`${name}: ${why}`);
    if (consoleLines.length > 0 && !specLines.some(totalsIn)) {
      console.error('The last lines of the console (all with SHOW_CONSOLE=1):');
      consoleLines.slice(-20).forEach((line) => console.error(`  ${line.slice(0, 500)}`));
    }
    process.exit(1);
  };
  try {
    checkBuild();
    console.log(`\n${name}`);
    // Before the clock starts: the first time it takes as long as the network does.
    await installHosts();
    setTimeout(() => end(`not finished after ${longest / 60_000} minutes.`), longest);
    const started = Date.now();
    const exitCode = await openUntilDone(await start(), specLines, consoleLines);
    console.log(`${name}: ended after ${Math.round((Date.now() - started) / 1000)} s`);
    end(reasonToFail(exitCode, specLines, runsIn));
  } catch (error) {
    end(`could not run. ${error.message}`);
  }
}

/** Opens the page, prints what the specs print, and waits for their exit code. */
async function openUntilDone(url, specLines, consoleLines) {
  const browser = await launchBrowser();
  // Nothing here looks at the window, and painting a large one takes a good part of the machine.
  const page = await browser.newPage({ viewport: { width: 640, height: 400 } });
  const inSources = stacksOf(compiledSpecs);
  const keep = (line) => {
    if (expected.test(line)) return;
    consoleLines.push(line);
    if (process.env.SHOW_CONSOLE) console.log(line);
  };
  // The two functions by which VS Code reports from the extension host of a test to whoever opened the page.
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
    const fromSpecs = specLine(line);
    if (fromSpecs === undefined) return keep(inSources(`${type}: ${line}`));
    specLines.push(fromSpecs);
    console.log(inSources(fromSpecs));
  });
  const exitCode = new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    page.once('crash', () => reject(new Error('The page crashed.')));
    browser.once('disconnected', () => reject(new Error('The browser stopped.')));
  });
  page.on('pageerror', (error) => keep(`page: ${error.message}`));
  const [code] = await Promise.all([exitCode, page.goto(url)]);
  return code;
}
