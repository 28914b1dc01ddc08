/** The real postings: all of `../shared/postings` where that folder is, else those that are committed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/postings/', import.meta.url));
const committed = fileURLToPath(new URL('../fixtures/postings/', import.meta.url));

export const areAll = existsSync(shared);

export const postingFiles = readFiles(areAll ? shared : committed);

/** @returns {readonly { readonly path: string, readonly text: string }[]} */
function readFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && path.includes('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${folder}${path}`, 'utf8') }));
}
