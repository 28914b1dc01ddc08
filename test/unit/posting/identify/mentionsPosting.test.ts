import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { createMentionsPosting } from '../../../../src/core/posting/identify/mentionsPosting.ts';
import { isPosting } from '../../../../src/core/posting/identify/postingIdentity.ts';
import { catalog } from '../../support/catalog.ts';
import { ownPosting } from '../../support/ownPosting.ts';
import { identifyPosting, parsePosting } from '../../support/postingParser.ts';
import { projectFolder, readText } from '../../support/projectFiles.ts';

const mentionsPosting = createMentionsPosting(catalog);

const isOne = (text: string): boolean => isPosting(identifyPosting(parsePosting(text)));

const fixtures = readdirSync(`${projectFolder}/test/fixtures`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => readText(`test/fixtures/${file}`));

/** Of the texts that are postings, of which there have to be enough to tell. */
function assertNoneMissed(texts: fc.Arbitrary<string>): void {
  let found = 0;
  fc.assert(
    fc.property(texts, fc.constantFrom('\n', '\r\n'), (written, lineEnd) => {
      const text = written.replaceAll('\n', lineEnd);
      if (!isOne(text)) return;
      found++;
      assert.ok(mentionsPosting(text), JSON.stringify(text));
    }),
    { numRuns: 3000 },
  );
  assert.ok(found > 300, `${found} postings`);
}

describe('The quick look for the signs of a posting', () => {
  it('misses no posting among the fixtures, with and without their front matter', () => {
    const bare = fixtures.map((text) => text.replace(/^---\n[^]*?\n---\n/, ''));
    const texts = [...fixtures, ...bare, ownPosting('cto'), ownPosting('cio')];
    const postings = texts.filter(isOne);
    assert.ok(postings.length >= 30, `${postings.length} postings`);
    assert.deepEqual(
      postings.filter((text) => !mentionsPosting(text)),
      [],
    );
  });

  it('misses no posting that only its headings tell of, with their numbers inside marks of emphasis', () => {
    const headings = ['Tasks', 'Profile', 'Contact'];
    for (const mark of ['_', '*', '**', '__']) {
      const sections = headings.map((title, i) => `## ${mark}${i + 1}. ${title}${mark}\n\n- Sail\n`);
      const text = ['# CTO\n', ...sections].join('\n');
      assert.ok(isOne(text) && mentionsPosting(text), text);
    }
  });

  it('misses no posting whose headings have the names that word processors export', () => {
    const sections = ['Tasks', 'Profile', 'Contact'].map(
      (title) => `## **${title}** {#${title.toLowerCase()}}\n\n- Sail\n`,
    );
    const text = ['# CTO {.unnumbered}\n', ...sections].join('\n');
    assert.ok(isOne(text) && mentionsPosting(text));
    const underlined = text.replace(/## \*\*(\w+)\*\* \{[^}]*\}/g, '[$1]{.underline}');
    assert.ok(isOne(underlined) && mentionsPosting(underlined));
  });

  it('misses no posting whose headings are bold behind an emoji', () => {
    const text = '---\ntitle: CTO\n---\n\n🚀 **Tasks**\n\n- Sail\n\nWe are looking for you.\n';
    assert.ok(isOne(text) && mentionsPosting(text));
  });

  it('misses no posting whose headings go over lines of HTML', () => {
    const sections = ['Requirements', 'Responsibilities', 'How to apply', 'What we offer'];
    const text = ['# CTO\n', ...sections.map((title) => `<h2>\n${title}\n</h2>\n\nSail.\n`)].join('\n');
    assert.ok(isOne(text) && mentionsPosting(text));
  });

  it('misses no posting that only facts in a table tell of, beside a title and a heading', () => {
    const text = '# CTO\n\n| Location | Pay |\n| --- | --- |\n| Porto | 90,000 |\n\n## Tasks\n\n- Sail\n';
    assert.ok(isOne(text) && mentionsPosting(text));
    assert.ok(!mentionsPosting(text.replace('Location', 'Place')));
  });

  it('spares the notes and the documentation of a project', () => {
    const documents = ['readme', 'minutes', 'course-notes', 'decision', 'resume'];
    for (const file of [
      'CONTRIBUTING.md',
      ...documents.map((name) => `test/fixtures/documents/${name}.md`),
    ]) {
      assert.ok(!mentionsPosting(readText(file)), file);
    }
  });

  it('spares texts whose front matter says nothing of a posting', () => {
    for (const frontMatter of [
      'layout: post\ntitle: Our new CTO',
      'title: "Notes"\ntags: [cto, jobs]\n# job: no',
    ]) {
      assert.ok(!mentionsPosting(`---\n${frontMatter}\n---\n\nWe have a new CTO.\n`), frontMatter);
    }
  });

  it('misses no posting that only its front matter tells of, however that is written', () => {
    const rows = catalog.signs.kinds
      .filter(({ kind }) => kind === 'advert' || kind === 'role-description')
      .flatMap((kind) => kind.keys);
    const field = fc
      .constantFrom(...rows)
      .chain(({ keys, values = ['yes'] }) =>
        fc
          .tuple(fc.constantFrom(...keys), fc.constantFrom(...values), fc.nat(14))
          .map(
            ([key, value, form]) =>
              [
                `${key}: ${value}`,
                `${key.toUpperCase()} : ${value.toUpperCase()}`,
                `"${key}": "${value}"`,
                `'${key}':   '${value}'   # for the site`,
                `${key}:\n  ${value}`,
                `${key}: # for the site\n  ${value}`,
                `${key}: >-\n  ${value}`,
                `? ${key}\n: ${value}`,
                `!!str ${key}: !!str ${value}`,
                `&name ${key}: &value ${value}`,
                `"${key.replace(/^./, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`)}": ${value}`,
                `{ some: thing, ${key}: ${value} }`,
                `${key.replaceAll(' ', '_')}: ${value}  # for the site`,
                `${key}: ${value.replace(' ', '\n  ')}`,
                `${key}: ${value.replace(' ', '\n\n ')}`,
              ][form]!,
          ),
      );
    const fields = fc.array(field, { maxLength: 6 });
    assertNoneMissed(fields.map((lines) => ['---', ...lines, '---', '', 'Text.', ''].join('\n')));
  });

  it('misses no mixture of signs that is enough for a posting', () => {
    const kinds = catalog.signs.kinds.filter(({ kind }) => kind === 'advert' || kind === 'role-description');
    const phrases = kinds.flatMap((kind) => kind.phrases.flatMap(({ words }) => words));
    const headings = [
      ...catalog.sections.flatMap(({ is = [], starts = [], has = [] }) => [...is, ...starts, ...has]),
      ...kinds.flatMap((kind) => kind.headings?.words ?? []),
    ];
    const cells = kinds.flatMap((kind) => kind.cells?.flatMap(({ words }) => words) ?? []);
    const sign = fc.oneof(
      fc.constantFrom(...cells).map((name) => `> | **${name}** | x |`),
      fc.constantFrom(...cells).map((name) => `<!-- from\nhere -->| ${name} | x |`),
      fc.constantFrom(...cells).map((name) => `| x | ${name.toUpperCase()}: |\n|---|---|`),
      fc.constantFrom(...phrases).map((words) => `Yes, ${words} this.`),
      fc
        .tuple(fc.constantFrom(...headings), fc.nat(13))
        .map(
          ([title, form]) =>
            [
              `## ${title}`,
              `### 1. **${title}**:`,
              `**${title}:**`,
              `__${title}__`,
              `${title}\n---`,
              `<h2 class="x"><b>${title}</b></h2>`,
              `> # ${title.toUpperCase()} #`,
              `#${title[0]!.toUpperCase()}${title.slice(1)}`,
              `<!-- from\nhere --> ## ${title}`,
              `{% if x %}**${title}**`,
              title.toUpperCase(),
              `> ${title}:\n> - Yes`,
              `<H2>${title}</H2>`,
              `<!-- # from\n# here -->**${title}**`,
            ][form]!,
        ),
    );
    assertNoneMissed(fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('\n\n')));
  });
});
