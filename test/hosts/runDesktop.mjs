import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { installHosts } from './installHosts.mjs';
import { cacheFolder, projectFolder } from './projectFolder.mjs';
import { checkBuild, compiledSpecs } from './runSpecs.mjs';
import { reasonToFail, specLine } from './specOutput.mjs';
import { temporaryFolder, temporaryWorkspace } from './temporaryFolder.mjs';

/** `npm run test:desktop`: the specs in desktop VS Code, the oldest version that the manifest allows and the newest. */
const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
const oldest = manifest.engines.vscode.replace(/^\^/, '');

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  didNotRun('there is no display (xvfb-run -a npm run test:desktop brings one)');
}
checkBuild();
const { desktopTests } = await installHosts();
const { default: desktop } = await import(pathToFileURL(desktopTests).href);
for (const version of [oldest, 'stable']) {
  console.log(`\nDesktop VS Code, ${version}`);
  const problem = await runIn(version, await download(version));
  if (problem) {
    console.error(`Desktop VS Code, ${version}: ${problem}`);
    process.exit(1);
  }
}
process.exit(0);

async function download(version) {
  const options = { version, cachePath: join(cacheFolder, 'desktop'), timeout: 30_000 };
  return desktop.downloadAndUnzipVSCode(options).catch((error) => didNotRun(reasonOf(error)));
}

/** Returns what went wrong, if anything did. */
async function runIn(version, vscodeExecutablePath) {
  const lines = [];
  const stdout = new PassThrough();
  createInterface({ input: stdout }).on('line', (line) => {
    const fromSpecs = specLine(line);
    if (fromSpecs !== undefined) lines.push(fromSpecs);
    console.log(fromSpecs ?? line);
  });
  const exitCode = await desktop
    .runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: projectFolder,
      extensionTestsPath: compiledSpecs,
      launchArgs: [
        temporaryWorkspace(),
        '--disable-extensions',
        `--user-data-dir=${temporaryFolder('desktop').path}`,
      ],
      stdout,
    })
    .catch((error) => error.code ?? reasonOf(error));
  return reasonToFail(exitCode, lines, 'Node');
}

function reasonOf(error) {
  // A request to an address with several machines fails once for each of them.
  return (error.errors?.[0] ?? error).message || String(error);
}

function didNotRun(why) {
  console.error(`Desktop VS Code did not run: ${why}; nothing was tested`);
  process.exit(1);
}
