import { exitOf, startGroup } from './processGroup.mjs';

/** Starts the server program on a free port. Returns `{ port, output, end }`; `port` is a promise. */
export function startServer(program, dataFolder, options) {
  const address = [
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--without-connection-token',
    '--disable-websocket-compression',
  ];
  const { child, output, end } = run(program, dataFolder, [...address, '--disable-telemetry', ...options]);
  const port = new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`The VS Code server ${why}.\n${output.join('')}`));
    const timer = setTimeout(() => fail('was not ready after 60 s'), 60_000);
    child.stdout.on('data', () => {
      const ready = /Extension host agent listening on (\d+)/.exec(output.join(''));
      if (!ready) return;
      clearTimeout(timer);
      resolve(Number(ready[1]));
    });
    child.once('error', (error) => {
      clearTimeout(timer);
      fail(`could not be started (${error.message})`);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`stopped with code ${code}`);
    });
  });
  return { port, output, end };
}

/** Installs a .vsix the way a user does, so that what is tested is what ships. */
export async function installPackage(program, dataFolder, vsix) {
  const { child, output, end } = run(program, dataFolder, ['--install-extension', vsix]);
  const code = await exitOf(child);
  end();
  if (code !== 0) throw new Error(`VS Code did not install ${vsix}.\n${output.join('')}`);
}

function run(program, dataFolder, options) {
  const args = [program, '--accept-server-license-terms', '--server-data-dir', dataFolder, ...options];
  // No extension gallery: nothing here may depend on what a service answers.
  return startGroup(process.execPath, args, { env: { ...process.env, EXTENSIONS_GALLERY: '{}' } });
}
