/** Reads `content/` from disk: the build and the unit tests need it, the extension never does. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import type { RawFile } from '../core/catalog/parseCatalog.ts';

const root = new URL('../../content/', import.meta.url);

/** Every YAML file of `content/` as data, in alphabetical order of its path. Throws at the first syntax error. */
export function readContent(folder: URL = root): readonly RawFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .sort()
    .map((name) => {
      const path = name.replaceAll('\\', '/');
      const document = parseDocument(readFileSync(new URL(path, folder), 'utf8'));
      const [error] = document.errors;
      if (error) throw new Error(`content/${path}: ${error.message}`);
      return { path, data: document.toJS() as unknown };
    });
}

/** The files the build has to watch. */
export const contentFolder = fileURLToPath(root);
