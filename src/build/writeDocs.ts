/** `npm run docs`: writes docs/checks.md from the content, and from what `npm run bench:checks` has counted last. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createCatalog } from '../core/catalog/catalog.ts';
import { parseCatalog } from '../core/catalog/parseCatalog.ts';
import { renderChecks, type FindingCounts } from '../core/pages/renderChecks.ts';
import { readContent } from './readContent.ts';

const parsed = parseCatalog(readContent());
if (!parsed.ok) throw new Error(parsed.problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
const docs = new URL('../../docs/', import.meta.url);
const counts = JSON.parse(readFileSync(new URL('findings.json', docs), 'utf8')) as FindingCounts;
writeFileSync(new URL('checks.md', docs), renderChecks(createCatalog(parsed.data), counts));
