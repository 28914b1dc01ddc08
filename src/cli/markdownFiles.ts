import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { unreadable } from './readTextFile.ts';

interface MarkdownFiles {
  readonly files: readonly string[];
  readonly problems: readonly string[];
}

/** The files among the paths and the Markdown files in the folders among them, each once, in order. */
export async function findMarkdownFiles(paths: readonly string[]): Promise<MarkdownFiles> {
  // By where they are, as there is more than one way to say that; as it was said first.
  const files = new Map<string, string>();
  const problems: string[] = [];

  function add(path: string): void {
    const place = resolve(path);
    if (!files.has(place)) files.set(place, path);
  }

  async function walk(folder: string): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      // Dependencies and what tools keep for themselves hold no postings of this company.
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await visit(path, walk);
      else if (
        /\.(?:md|markdown)$/i.test(entry.name) &&
        (entry.isFile() || (await isLinkToFile(entry, path)))
      )
        add(path);
    }
  }

  async function visit(path: string, run: (path: string) => Promise<void>): Promise<void> {
    try {
      await run(path);
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }

  for (const path of paths) {
    await visit(path, async () => {
      if ((await stat(path)).isDirectory()) await walk(path);
      else add(path);
    });
  }
  return { files: [...files.values()], problems };
}

/** Links to folders are not followed: they may lead back to where they are. Of those that lead nowhere nobody has to know. */
async function isLinkToFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  return stat(path).then(
    (target) => target.isFile(),
    () => false,
  );
}
