import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap, isScalar, parseDocument } from 'yaml';
import { findFrontMatter } from '../../../../src/core/posting/parse/frontMatter.ts';

const lines = fc.constantFrom(
  'title: CIO',
  'pay:',
  'text: |',
  'more: |+',
  'folded: >-',
  'quoted: "one',
  '  two"',
  'list: [a,',
  '  b]',
  '  - item',
  '  key: value',
  '  words',
  '  # indented',
  '# comment',
  '# another',
  '#',
  '',
  'language: C# and more',
);
const contents = fc
  .tuple(fc.array(lines, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'))
  .map(([all, end]) => all.map((line) => line + end).join(''));

/** What the parser itself says of the whole front matter, comments and all. */
function fieldsOfAll(yaml: string): readonly unknown[] | undefined {
  const { contents: map, errors } = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });
  if (errors.length > 0 || !isMap(map)) return undefined;
  return map.items.map(({ key, value }) => {
    assert.ok(isScalar(key));
    const [from, to] = value?.range ?? [0, 0];
    return [key.value, yaml.slice(from, to), isScalar(value) ? value.value : undefined];
  });
}

describe('Front matter with comments', () => {
  it('has the fields that it has for the parser, at the same places', () => {
    let compared = 0;
    fc.assert(
      fc.property(contents, (yaml) => {
        const expected = fieldsOfAll(yaml);
        fc.pre(expected !== undefined);
        compared++;
        const fields = findFrontMatter(`---\n${yaml}---\n`)?.fields() ?? [];
        assert.deepEqual(
          fields.map(({ key, source, value }) => [key.text, source.text, value]),
          expected,
        );
      }),
      { numRuns: 3000 },
    );
    assert.ok(compared >= 3000);
  }).timeout(20_000);

  it('is read where thousands of comments stand in it, and not at all where it is too long for people', () => {
    const read = (comments: number): readonly string[] | undefined =>
      findFrontMatter(`---\n${'# x\n'.repeat(comments)}title: CIO\n---\n`)
        ?.fields()
        .map(({ source }) => source.text);
    assert.deepEqual(read(10_000), ['CIO']);
    assert.deepEqual(read(500_000), []);
  }).timeout(20_000);
});
