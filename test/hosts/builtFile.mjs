import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolder } from './projectFolder.mjs';

/** What `npm run build` reads. */
const sources = ['src', 'content', 'test/host', 'test/hosts', 'esbuild.mjs', 'package.json'];

let newest;

/** The path of a file that `npm run build` makes. Throws where it is missing, or the build older than the sources. */
export function builtFile(name) {
  const path = join(projectFolder, name);
  if (!existsSync(path)) throw new Error(`${name} is missing; run "npm run build" first.`);
  newest ??= newestSource();
  const stamp = join(projectFolder, 'out/built');
  if (!existsSync(stamp) || statSync(stamp).mtimeMs < newest.time)
    throw new Error(`The build is older than ${newest.name}; run "npm run build" first.`);
  return path;
}

function newestSource() {
  const files = sources.flatMap((source) => {
    const path = join(projectFolder, source);
    if (!statSync(path).isDirectory()) return path;
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  });
  return files
    .map((file) => ({ name: relative(projectFolder, file), time: statSync(file).mtimeMs }))
    .reduce((a, b) => (b.time > a.time ? b : a));
}
