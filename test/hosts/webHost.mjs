import { pathToFileURL } from 'node:url';
import { endWithProcess } from './endings.mjs';
import { installHosts } from './installHosts.mjs';
import { projectFolder } from './projectFolder.mjs';

/** As the server prints it for each request that the browser gives up, which it does whenever a page closes. */
const givenUp = /^\s*Error(?:: \w+ (?:ECONNRESET|EPIPE)| \[ERR_STREAM_PREMATURE_CLOSE\])/;

function passOverGivenUpRequests() {
  const { error } = console;
  console.error = (...parts) => {
    if (!givenUp.test(String(parts[0] ?? ''))) error(...parts);
  };
  return () => {
    console.error = error;
  };
}

/**
 * Serves VS Code as on vscode.dev: the extension runs in a web worker, and the workspace is virtual
 * (`vscode-test-web://mount`), read from `workspace` and written to memory only.
 * Returns `{ url, close }`; `tests`, a bundle inside the project, runs when the page opens.
 */
export async function startWebHost({ workspace, tests }) {
  const { webBuild, webServer } = await installHosts();
  // Not the documented `open()` of the package: that downloads its VS Code from a service of its own.
  const { runServer } = await import(pathToFileURL(webServer).href);
  const sayAll = passOverGivenUpRequests();
  const server = await runServer('127.0.0.1', 0, {
    build: { type: 'static', location: webBuild },
    esm: true,
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: tests,
    folderMountPath: workspace,
  });
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  const close = endWithProcess(() => {
    sayAll();
    server.close();
    server.closeAllConnections();
  });
  // By name, as webviews live in subdomains of localhost.
  return { url: `http://localhost:${server.address().port}/`, close };
}
