import { readFile } from 'node:fs/promises';

/** The text of a file without the byte order mark that editors on Windows may put first: no editor counts it either. */
export async function readTextFile(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
}

/** The problem with a file or folder that could not be read. */
export function unreadable(path: string, error: unknown): string {
  return `${path} cannot be read: ${(error as Error).message}`;
}
