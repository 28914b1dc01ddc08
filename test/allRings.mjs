/**
 * All rings, one after the other, but for plain Node: no host of VS Code keeps two cores busy, and what they leave is
 * enough for it. Ends once one has failed.
 */
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

const unit = runBehind('test:unit -- --no-parallel');
const hostsPassed = (await run('test:web')) && (await run('test:node'));
const unitPassed = await unit;
process.exit(hostsPassed && unitPassed && (await run('test:ui')) ? 0 : 1);

/** @returns whether it passed */
function run(script) {
  return passes(start(script, 'inherit'));
}

/** What it prints comes at its end, as it would stand between the lines of another. */
async function runBehind(script) {
  const child = start(script, 'pipe');
  // The others wait for answers, and not for long. All that it starts takes this over.
  setPriority(child.pid, constants.priority.PRIORITY_LOW);
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  const passed = await passes(child);
  await new Promise((resolve) => process.stdout.write(output, resolve));
  return passed;
}

function start(script, stdout) {
  return spawn(`npm run ${script}`, { shell: true, stdio: ['ignore', stdout, 'inherit'] });
}

function passes(child) {
  return new Promise((resolve) => {
    child.once('close', (exitCode) => resolve(exitCode === 0));
  });
}
