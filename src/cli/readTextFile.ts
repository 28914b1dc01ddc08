import { readFile } from 'node:fs/promises';

/** By the byte order mark. */
const encodings: Readonly<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' };

/**
 * The text of a file without the byte order mark that editors on Windows may put first: no editor counts it either.
 * By that mark a file in UTF-16 is known, as PowerShell writes them.
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readFile(path);
  return new TextDecoder(encodings[bytes.toString('hex', 0, 2)] ?? 'utf-8').decode(bytes);
}

/** The problem with a file or folder that could not be read. */
export function unreadable(path: string, error: unknown): string {
  return `${path} cannot be read: ${(error as Error).message}`;
}
