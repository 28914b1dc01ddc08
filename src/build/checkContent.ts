/** `node src/build/checkContent.ts`: validates `content/` and prints every problem. */
import { parseCatalog } from '../core/catalog/parseCatalog.ts';
import { readContent } from './readContent.ts';

const parsed = parseCatalog(readContent());
if (parsed.ok) console.log('The content is valid.');
else {
  for (const { file, path, message } of parsed.problems)
    console.error(`content/${file}: ${path}: ${message}`);
  process.exitCode = 1;
}
