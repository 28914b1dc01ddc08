/** `npm run docs`: writes docs/checks.md from the content. */
import { writeFileSync } from 'node:fs';
import { createCatalog } from '../core/catalog/catalog.ts';
import { parseCatalog } from '../core/catalog/parseCatalog.ts';
import { renderChecks } from '../core/pages/renderChecks.ts';
import { readContent } from './readContent.ts';

const parsed = parseCatalog(readContent());
if (!parsed.ok) throw new Error(parsed.problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
writeFileSync(new URL('../../docs/checks.md', import.meta.url), renderChecks(createCatalog(parsed.data)));
