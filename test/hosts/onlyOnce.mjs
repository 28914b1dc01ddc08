import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { endWithProcess } from './endings.mjs';

/**
 * Makes a folder once for all later runs. `fill(partial)` works in a folder beside it, which gets its real name
 * when all is done, so a folder that exists is complete and an interrupted run leaves nothing that looks so.
 */
export async function makeFolderOnce(folder, fill) {
  if (existsSync(folder)) return folder;
  const release = await lock(`${folder}.lock`);
  try {
    // Another process may have made it while this one waited.
    if (existsSync(folder)) return folder;
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    await fill(partial);
    renameSync(partial, folder);
    return folder;
  } finally {
    release();
  }
}

/** Waits until no other living process holds the lock file. */
async function lock(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return endWithProcess(() => rmSync(file, { force: true }));
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned(file)) rmSync(file, { force: true });
    else if (attempt === 0) console.log(`Waiting for another process that prepares ${dirname(file)} ...`);
    await wait(500);
  }
}

function isAbandoned(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    // An empty file was created a moment ago and gets its number next.
    if (owner > 0) process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
