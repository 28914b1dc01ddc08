import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installHosts } from './installHosts.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';
import { installPackage, startServer } from './vscodeServer.mjs';

/** Keeps first-run pages, panels and questions of VS Code itself out of the way, and motion, which tests wait for. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.reduceMotion': 'on',
};

/** What else a window shows and does: tests inside of VS Code see none of it, and it is a quarter of the work. */
const bareWindow = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'git.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.showTabs': 'none',
  'workbench.layoutControl.enabled': false,
  'workbench.localHistory.enabled': false,
  'workbench.statusBar.visible': false,
};

/**
 * Starts the VS Code server: the extension runs in Node, as on the desktop. Returns `{ urlOf, close }`, where
 * `urlOf(workspace)` opens a folder or a `.code-workspace` file; a copy, if anything writes to it. Without one the
 * window has no folder.
 *
 * - `extension`: one of
 *   `{ vsix: file }`, installed as a user does;
 *   `{ linked: folder }`, or several, installed too, but run from the folder, so that a new build counts after a reload;
 *   `{ tested: folder, tests: file }`, under development, with a bundle of tests that runs when the page opens.
 *   VS Code never shows its message toasts to the last.
 * - `restricted`: opens the folder in Restricted Mode, without a question, instead of trusting it.
 * - `settings`: machine settings besides the quiet ones.
 *
 * @param {{
 *   extension: { vsix: string } | { linked: string | string[] } | { tested: string, tests: string },
 *   restricted?: boolean,
 *   settings?: Record<string, unknown>,
 * }} options
 */
export async function startNodeHost({ extension, restricted = false, settings = {} }) {
  const { nodeServer } = await installHosts();
  const data = temporaryFolder('server');
  writeJson(join(data.path, 'data/Machine'), 'settings.json', {
    ...quietSettings,
    ...(restricted ? { 'security.workspace.trust.startupPrompt': 'never' } : {}),
    ...(extension.tested ? bareWindow : {}),
    ...settings,
  });
  if (extension.vsix) await installPackage(nodeServer, data.path, extension.vsix);
  if (extension.linked)
    writeJson(join(data.path, 'extensions'), 'extensions.json', [extension.linked].flat().map(installedAt));

  const options = restricted ? [] : ['--disable-workspace-trust'];
  // Lets the page take an extension under development; otherwise only VS Code run from its sources does.
  if (extension.tested) options.push('--enable-smoke-test-driver');
  const server = startServer(nodeServer, data.path, options);
  const close = () => {
    server.end();
    data.remove();
  };
  try {
    const origin = `127.0.0.1:${await server.port}`;
    const urlOf = (workspace) => {
      const query = new URLSearchParams();
      if (workspace !== undefined)
        query.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', workspace);
      if (extension.tested) query.set('payload', testPayload(origin, extension));
      return `http://${origin}/?${query}`;
    };
    return { urlOf, close };
  } catch (error) {
    close();
    throw error;
  }
}

function testPayload(origin, { tested, tests }) {
  const remote = (path) => `vscode-remote://${origin}${pathToFileURL(path).pathname}`;
  return JSON.stringify([
    ['extensionDevelopmentPath', remote(tested)],
    ['extensionTestsPath', remote(tests)],
    ['skipWelcome', 'true'],
  ]);
}

/** An entry of the list of installed extensions as VS Code itself writes it. */
function installedAt(folder) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return {
    identifier: { id: `${publisher}.${name}` },
    version,
    location: { $mid: 1, scheme: 'file', path: decodeURIComponent(pathToFileURL(folder).pathname) },
  };
}

function writeJson(folder, name, value) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), JSON.stringify(value, undefined, 2));
}
