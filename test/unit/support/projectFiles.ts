import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtFile } from '../../hosts/builtFile.mjs';

const root = new URL('../../../', import.meta.url);

export const projectFolder = fileURLToPath(root);

export function exists(path: string): boolean {
  return existsSync(new URL(path, root));
}

export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** The text of a file that `npm run build` makes. */
export function readBuilt(path: string): string {
  return readFileSync(builtFile(path), 'utf8');
}

/** The TypeScript files of `src/`, by their path inside it. */
export const sourceFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => [path, readText(`src/${path}`)]),
);
