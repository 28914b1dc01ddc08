/**
 * All rings, one after the other, but for plain Node and the web host: neither of them keeps two cores busy, so they run
 * at the same time, the first without workers of its own. Ends at the first that fails.
 */
import { spawn } from 'node:child_process';

const [unit, web] = await Promise.all([run('test:unit', 'pipe', '--no-parallel'), run('test:web')]);
await new Promise((resolve) => process.stdout.write(unit.output, resolve));
if (unit.failed || web.failed) process.exit(1);
for (const script of ['test:node', 'test:ui']) if ((await run(script)).failed) process.exit(1);

/** @param stdout `pipe`: what it prints is returned, as it would stand between the lines of another */
function run(script, stdout = 'inherit', ...args) {
  const command = ['npm', 'run', script, ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  const child = spawn(command, { shell: true, stdio: ['ignore', stdout, 'inherit'] });
  let output = '';
  child.stdout?.on('data', (part) => (output += part));
  return new Promise((resolve) => {
    child.once('close', (exitCode) => resolve({ output, failed: exitCode !== 0 }));
  });
}
