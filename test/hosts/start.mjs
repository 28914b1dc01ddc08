import { spawn } from 'node:child_process';
import { startNodeHost } from './nodeHost.mjs';
import { projectFolder } from './projectFolder.mjs';
import { temporaryWorkspace } from './temporaryFolder.mjs';

/** `npm start`: VS Code in the browser with this extension and a copy of the sample workspace, until Ctrl-C. */
try {
  console.log('Starting VS Code ...');
  const workspace = temporaryWorkspace();
  const { urlOf } = await startNodeHost({ extension: { linked: projectFolder } });
  const url = urlOf(workspace);
  console.log(`\n  ${url}\n`);
  console.log(`Sample workspace, deleted at the end: ${workspace}`);
  console.log('After a change run "npm run build" and reload the page. Ctrl-C stops.');
  openInBrowser(url);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** Convenience only: the address is printed, so whatever goes wrong here does not matter. */
function openInBrowser(url) {
  const openers = {
    darwin: ['open'],
    win32: ['rundll32', 'url.dll,FileProtocolHandler'],
    linux: ['xdg-open'],
  };
  const [command, ...args] = openers[process.platform] ?? [];
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!command || !hasDisplay) return;
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
