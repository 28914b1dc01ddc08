import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installHosts } from './installHosts.mjs';
import { projectFolder } from './projectFolder.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';
import { installPackage, startServer } from './vscodeServer.mjs';

/** Keeps first-run pages, panels and questions of VS Code itself out of the way. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
};

/**
 * Starts the VS Code server: the extension runs in Node, as on the desktop. Returns `{ url, close, output }`,
 * where `output` is what the server has printed so far.
 *
 * - `workspace`: the folder to open; a copy, if anything writes to it.
 * - `extension`: the folder of an extension under development, or a `.vsix` to install.
 * - `tests`: a bundle that runs when the page opens.
 * - `restricted`: opens the folder in Restricted Mode instead of trusting it.
 * - `settings`: machine settings besides the quiet ones.
 */
export async function startNodeHost({ workspace, extension = projectFolder, tests, restricted, settings }) {
  const { nodeServer } = await installHosts();
  const data = temporaryFolder('server');
  const machine = join(data.path, 'data/Machine');
  mkdirSync(machine, { recursive: true });
  writeFileSync(join(machine, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));

  const isPackage = extension.endsWith('.vsix');
  if (isPackage) await installPackage(nodeServer, data.path, extension);

  const server = startServer(nodeServer, data.path, restricted ? [] : ['--disable-workspace-trust']);
  const close = () => {
    server.end();
    data.remove();
  };
  try {
    const origin = `127.0.0.1:${await server.port}`;
    const remote = (path) => `vscode-remote://${origin}${pathToFileURL(path).pathname}`;
    const payload = [['skipWelcome', 'true']];
    if (!isPackage) payload.push(['extensionDevelopmentPath', remote(extension)]);
    if (tests) payload.push(['extensionTestsPath', remote(tests)]);
    const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
    return { url: `http://${origin}/?${query}`, close, output: server.output };
  } catch (error) {
    close();
    throw error;
  }
}
