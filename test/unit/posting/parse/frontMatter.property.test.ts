import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap, isScalar, parseDocument } from 'yaml';
import { findFrontMatter } from '../../../../src/core/posting/parse/frontMatter.ts';
import { realExamples } from '../../support/housePostings.ts';

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

/** Signs that mean something to the parser, in any order. */
const signs = fc
  .array(
    fc.constantFrom(
      ...[
        'title',
        'a b',
        'key',
        ': ',
        ':',
        ' ',
        '  ',
        '\t',
        '- ',
        '-',
        '\n',
        '\n  ',
        '\n- ',
        '\n\n',
        ' # c',
        '#',
        '"',
        "'",
      ],
      ...[
        '|',
        '>-',
        '|+',
        '[',
        ']',
        '{',
        '}',
        ',',
        '&a',
        '*a',
        '!',
        '%',
        '@',
        '`',
        '?',
        '? ',
        '\\',
        '---',
        '...',
        '~',
        '<<',
      ],
      ...[
        'C#',
        'https://x.example/y',
        '98,496',
        'Ü',
        '😀',
        '\u00a0',
        '\u2028',
        'yes: no',
        '"q"',
        "'q'",
        "''",
        '\r\n',
      ],
    ),
    { maxLength: 6 },
  )
  .map((all) => all.join(''));
const fieldLike = fc
  .tuple(
    fc.constantFrom('title', 'a b', 'x_y', '"q"', 'Org.'),
    fc.constantFrom(': ', ':', ':  ', ': \t'),
    signs,
    fc.constantFrom('\n', '\n', '\r\n', '\n  more\n', '\n- item\n', '\n  - item\n', ' \n'),
  )
  .map((all) => all.join(''));
const anyContents = fc
  .array(fc.oneof({ weight: 4, arbitrary: fieldLike }, { weight: 1, arbitrary: signs }), { maxLength: 8 })
  .map((all) => all.join('').replace(/(?<!\n)$/, '\n'));

interface Parsed {
  /** Place of the key, place of the value, what it says. */
  readonly fields: readonly unknown[];
  readonly isSound: boolean;
}

/** What the parser itself says of the whole front matter, comments and all. */
function parsed(yaml: string): Parsed {
  const { contents: map, errors } = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const fields = (isMap(map) ? map.items : []).flatMap(({ key, value }) => {
    if (!isScalar(key) || typeof key.value !== 'string') return [];
    const [start, end] = key.range;
    const [from, to] = value?.range ?? [end, end];
    const says = isScalar(value) && typeof value.value === 'string' ? value.value : undefined;
    return [[start, end, from, to, says]];
  });
  return { fields, isSound: errors.length === 0 && isMap(map) };
}

/** The same of what we read; `undefined` where the front matter ends before the text does. */
function read(text: string, length = text.length - '---\n---\n'.length): readonly unknown[] | undefined {
  const found = findFrontMatter(text);
  if (!found || found.content.end !== found.content.start + length) return undefined;
  const at = found.content.start;
  return found.fields().map(({ key, source, value }) => {
    for (const range of [key, source]) assert.equal(text.slice(range.start, range.end), range.text);
    return [key.start - at, key.end - at, source.start - at, source.end - at, value];
  });
}

describe('YAML front matter', () => {
  it('with comments has the fields that it has for the parser, at the same places', () => {
    let compared = 0;
    fc.assert(
      fc.property(contents, (yaml) => {
        const { fields, isSound } = parsed(yaml);
        fc.pre(isSound);
        compared++;
        assert.deepEqual(read(`---\n${yaml}---\n`), fields);
      }),
      { numRuns: 3000 },
    );
    assert.ok(compared >= 3000);
  });

  it('has those fields however it is written, also with mistakes', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyContents, (yaml) => {
        const fields = read(`---\n${yaml}---\n`);
        // A text that is never closed goes on into comments, which are not read.
        fc.pre(fields !== undefined && !/^#/m.test(yaml));
        compared++;
        assert.deepEqual(fields, parsed(yaml).fields);
      }),
      { numRuns: 5000 },
    );
    assert.ok(compared >= 5000);
  });

  it('of real postings has those fields', () => {
    let compared = 0;
    for (const { document } of realExamples) {
      const { frontMatter, text } = document;
      if (frontMatter?.form !== 'yaml') continue;
      const yaml = text.slice(frontMatter.content.start, frontMatter.content.end);
      compared++;
      assert.deepEqual(read(text, yaml.length), parsed(yaml).fields);
    }
    assert.ok(compared > 5, `only ${compared} of them`);
  });

  it('is read where thousands of comments stand in it, and not at all where it is too long for people', () => {
    const read = (comments: number): readonly string[] | undefined =>
      findFrontMatter(`---\n${'# x\n'.repeat(comments)}title: CIO\n---\n`)
        ?.fields()
        .map(({ source }) => source.text);
    assert.deepEqual(read(10_000), ['CIO']);
    assert.deepEqual(read(500_000), []);
  });
});
