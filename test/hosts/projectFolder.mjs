import { join } from 'node:path';

export const projectFolder = join(import.meta.dirname, '../..');

/** Large things that are fetched or unpacked once: git-ignored, safe to delete at any time. */
export const cacheFolder = join(projectFolder, '.hosts');
