import { spawn } from 'node:child_process';
import { endWithProcess } from './endings.mjs';

/**
 * Starts a program that goes with this process, and everything that it starts in its turn. Returns
 * `{ child, output, end }`, where `output` collects what it prints.
 */
export function startGroup(command, args, options) {
  const child = spawn(command, args, { ...options, detached: hasGroups, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(String(data)));
  child.on('error', (error) => output.push(error.message));
  return { child, output, end: endWithProcess(() => kill(child)) };
}

/** The exit code, or undefined if the program could not be started. */
export function exitOf(child) {
  return new Promise((resolve) => child.once('close', resolve).once('error', () => resolve(undefined)));
}

const hasGroups = process.platform !== 'win32';

/** At once, without asking: nothing that these programs write is worth saving half. */
function kill(child) {
  if (child.pid === undefined) return;
  try {
    if (hasGroups) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
