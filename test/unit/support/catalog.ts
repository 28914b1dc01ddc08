import { readContent } from '../../../src/build/readContent.ts';
import { createCatalog, type CatalogData } from '../../../src/core/catalog/catalog.ts';
import { parseCatalog, type RawFile } from '../../../src/core/catalog/parseCatalog.ts';

/** The files of `content/` as read from disk. */
export const contentFiles: readonly RawFile[] = readContent();

/** The real content: what is tested is what is shipped. */
export const catalog = createCatalog(accepted(contentFiles));

function accepted(files: readonly RawFile[]): CatalogData {
  const parsed = parseCatalog(files);
  if (parsed.ok) return parsed.data;
  throw new Error(
    parsed.problems.map(({ file, path, message }) => `${file}: ${path}: ${message}`).join('\n'),
  );
}
