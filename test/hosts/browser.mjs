import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { installHosts } from './installHosts.mjs';
import { makeFolderOnce } from './onlyOnce.mjs';
import { cacheFolder } from './projectFolder.mjs';

// No sandbox: containers of CI machines forbid it, and the browser only opens pages of this machine.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Chromium without a window. `CHROME_PATH` names another executable; on Linux x64 the one from the npm
 * package is used, elsewhere an installed Chrome.
 */
export async function launchBrowser() {
  const started = process.env.CHROME_PATH
    ? chromium.launch({ args, executablePath: process.env.CHROME_PATH })
    : process.platform === 'linux' && process.arch === 'x64'
      ? chromium.launch({ args, ...(await packagedChromium()) })
      : chromium.launch({ args, channel: 'chrome' });
  return started.catch((error) => {
    throw new Error(
      `No browser could be started. Set CHROME_PATH to a Chrome or Chromium.\n${error.message}`,
    );
  });
}

/** Chromium out of its npm package, with the libraries and the fonts that a bare machine lacks. */
async function packagedChromium() {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const packageFolder = join(dirname(entry), '..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(cacheFolder, `chromium-${version}`);
  await makeFolderOnce(folder, async (partial) => {
    console.log('Unpacking Chromium (once) ...');
    await unpack(packageFolder, partial);
    const { fonts } = await installHosts();
    cpSync(join(fonts, 'DejaVuSansMono.ttf'), join(partial, 'fonts/DejaVuSansMono.ttf'));
    writeFileSync(join(partial, 'fonts.conf'), fontConfiguration(folder));
  });
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

async function unpack(packageFolder, target) {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  // The package unpacks into the temporary folder of the system, and would take any file called `chromium` that it
  // finds there for its own.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = target;
  try {
    await packaged.executablePath();
    await inflate(join(packageFolder, 'bin/al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** The fonts above before those of the system, so that pictures look the same on every machine. */
function fontConfiguration(folder) {
  const alias = (family, font) =>
    `<alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  ${alias('sans-serif', 'Open Sans')}
  ${alias('system-ui', 'Open Sans')}
  ${alias('monospace', 'DejaVu Sans Mono')}
</fontconfig>
`;
}
