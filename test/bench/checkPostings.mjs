/**
 * `npm run check:postings`: parses and identifies all of `../shared/postings`. Needs that folder and fails without it:
 * what was not checked does not count as right. The committed postings are checked by the unit tests.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import expectations from '../fixtures/postings/expectations.json' with { type: 'json' };
import { assertExact, identifyPosting, parsePosting } from '../unit/support/postingParser.ts';
import { areAll, postingFiles } from './postingFiles.mjs';

/** The only posting of a CTO or CIO among them, found by reading titles and texts. */
const like = { 'port-zero/_history/content_jobs_cto.md': 'cto' };

if (!areAll) throw new Error('There is no folder ../shared/postings');
assert.equal(postingFiles.length, 223);

const byHash = new Map(Object.values(expectations).map(({ sha256, sections }) => [sha256, sections]));
let compared = 0;
const wrong = [];
const kinds = {};
for (const { path, text } of postingFiles) {
  const document = parsePosting(text);
  assertExact(document);
  assertExact(parsePosting(text.replaceAll('\n', '\r\n')));
  const sections = byHash.get(createHash('sha256').update(text).digest('hex'));
  if (sections) {
    assert.deepEqual(
      document.sections.map(({ start, kind }) => [start, kind ?? null]),
      sections,
      path,
    );
    compared++;
  }
  const { kind, role, audience, language } = identifyPosting(document);
  kinds[kind.value] = (kinds[kind.value] ?? 0) + 1;
  const expected = like[path];
  if (expected) {
    const found = [kind.value, role.value, audience.value, language.value];
    assert.deepEqual(found, ['advert', expected, 'public', 'en'], path);
  } else if (role.value !== undefined && role.value !== 'another') wrong.push(path);
  if (kind.value === 'other') console.log(`Taken for no posting: ${path}`);
}
assert.equal(compared, Object.keys(expectations).length);
assert.ok(wrong.length <= postingFiles.length / 100, `Taken for a CTO or CIO: ${wrong.join(', ')}`);
console.log(
  `${postingFiles.length} postings exact, ${compared} with the sections expected, ` +
    `${wrong.length} taken for a CTO or CIO, kinds ${JSON.stringify(kinds)}`,
);
