import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

export const projectFolder = fileURLToPath(root);

export function exists(path: string): boolean {
  return existsSync(new URL(path, root));
}

export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** A file that `npm run build` makes. */
export function readBuilt(path: string): string {
  if (!exists(path)) throw new Error(`${path} is missing. Run "npm run build" first.`);
  return readText(path);
}

/** The TypeScript files of `src/`, by their path inside it. */
export const sourceFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => [path, readText(`src/${path}`)]),
);
