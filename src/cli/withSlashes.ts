import { sep } from 'node:path';

/** The path as web pages and GitHub spell it. Elsewhere than on Windows, a backslash is a part of a name. */
export function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
