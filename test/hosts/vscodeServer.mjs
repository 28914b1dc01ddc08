import { spawn } from 'node:child_process';
import { endWithProcess } from './endings.mjs';

/** Starts the server program on a free port. Returns `{ port, output, end }`; `port` is a promise. */
export function startServer(program, dataFolder, options) {
  const child = run(program, dataFolder, [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-telemetry'],
    // Lets the page load an extension under development; otherwise only VS Code run from its sources does.
    '--enable-smoke-test-driver',
    ...options,
  ]);
  const end = endWithProcess(() => kill(child));
  const output = [];
  const port = new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`The VS Code server ${why}.\n${output.join('')}`));
    const timer = setTimeout(() => fail('was not ready after 60 s'), 60_000);
    collect(child, output, () => {
      const ready = /Extension host agent listening on (\d+)/.exec(output.join(''));
      if (!ready) return;
      clearTimeout(timer);
      resolve(Number(ready[1]));
    });
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`stopped with code ${code}`);
    });
  });
  return { port, output, end };
}

/** Installs a .vsix the way a user does, so that what is tested is what ships. */
export async function installPackage(program, dataFolder, vsix) {
  const child = run(program, dataFolder, ['--install-extension', vsix]);
  const end = endWithProcess(() => kill(child));
  const output = [];
  collect(child, output, () => {});
  const code = await new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  end();
  if (code !== 0) throw new Error(`VS Code did not install ${vsix}.\n${output.join('')}`);
}

function run(program, dataFolder, options) {
  const args = [program, '--accept-server-license-terms', '--server-data-dir', dataFolder, ...options];
  // A process group of its own: the server starts processes, and they must go with it.
  return spawn(process.execPath, args, {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    // No extension gallery: nothing here may depend on what a service answers.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
  });
}

function collect(child, output, onData) {
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output.push(String(data));
      onData();
    });
  }
}

/** At once, without asking: nothing in the data folder is worth saving. */
function kill(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
