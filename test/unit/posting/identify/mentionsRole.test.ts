import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { createMentionsRole } from '../../../../src/core/posting/identify/mentionsRole.ts';
import { ownPosting } from '../../support/ownPosting.ts';
import { catalog } from '../../support/catalog.ts';
import { identifyPosting, parsePosting } from '../../support/postingParser.ts';
import { projectFolder, readText } from '../../support/projectFiles.ts';

const mentionsRole = createMentionsRole(catalog);

function roleOf(text: string): string | undefined {
  const role = identifyPosting(parsePosting(text), { isPosting: true }).role.value;
  return role === 'another' ? undefined : role;
}

const fixtures = readdirSync(`${projectFolder}/test/fixtures`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => readText(`test/fixtures/${file}`));

const titles = catalog.roles
  .filter(({ id }) => id !== 'no-seat')
  .flatMap(({ id, title, aliases }) => (id === 'one-person' ? aliases : [title, ...aliases]));

describe('The quick look for the title of a CTO or CIO', () => {
  it('misses no posting of these roles among the fixtures, and spares most other files', () => {
    const texts = [...fixtures, ownPosting('cto'), ownPosting('cio')];
    const withRole = texts.filter((text) => roleOf(text) !== undefined);
    assert.ok(withRole.length >= 10);
    assert.deepEqual(
      withRole.filter((text) => !mentionsRole(text)),
      [],
    );
    const spared = texts.filter((text) => !mentionsRole(text));
    assert.ok(spared.length >= texts.length / 3, `${spared.length} of ${texts.length}`);
  });

  it('does not take the three letters inside a word for a title', () => {
    assert.ok(!mentionsRole('The director of the factory is precious and vivacious.'));
  });

  it('does not take a title in the middle of a text for whom the text looks for', () => {
    assert.ok(
      !mentionsRole('# Minutes\n\nOur CTO and the CIO of Acme agreed.\n\n- CTO: writes\n\n---\n\nEnd.\n'),
    );
    assert.ok(!mentionsRole('---\ntitle: Minutes\n---\n\nThe Chief Technology Officer agreed.\n'));
    assert.ok(!mentionsRole('A company that is looking for a CTO often needs a CIO, too.\n'));
  });

  it('misses no title behind any of the words that the content has for it', () => {
    const { before, described } = catalog.signs.role;
    const texts = [
      ...before.flatMap((words) =>
        ['', '_', '*', '“'].map((mark) => `Acme.\n\nNow ${mark}${words} CTO, full time.\n`),
      ),
      ...described.flatMap((word) =>
        [word, `new, ${word}`, `${word} and\nsenior`].map(
          (words) => `Acme.\n\nWe are looking for a ${words} CTO, full time.\n`,
        ),
      ),
    ];
    assert.deepEqual(
      texts.filter((text) => !mentionsRole(text)),
      [],
    );
  });

  it('misses no title with a sign in place of its "and"', () => {
    const joined = titles.filter((title) => title.includes(' and '));
    assert.ok(joined.length > 0);
    for (const sign of [' & ', ' + ', ' &amp; ', '&']) {
      const texts = joined.map((title) => `# ${title.replace(' and ', sign)}\n`);
      assert.deepEqual(
        texts.filter((text) => roleOf(text) === undefined || !mentionsRole(text)),
        [],
      );
    }
  });

  it('misses no title that is underlined, or that a line without marks has at the top', () => {
    const titles = [
      '[Chief Technology Officer]{.underline}',
      '<u>CTO</u>',
      '<p><u>CTO</u></p>',
      'CTO job description:',
      'CTO JOB DESCRIPTION',
      '_CTO job description_',
    ].map((title) => `${title}\n\n## Tasks\n\n- Sail\n\nApply by mail.\n`);
    assert.deepEqual([...new Set(titles.map(roleOf))], ['cto']);
    assert.deepEqual(
      titles.filter((text) => !mentionsRole(text)),
      [],
    );
  });

  it('agrees with the reading that a line without marks in the midst of a text is no title', () => {
    for (const line of ['CTO Job Description\n\n- Sail', '_CTO job description_']) {
      const text = `Ferry Lines\n\nWe sail.\n\n${line}\n\n## Tasks\n\n- Sail\n\nApply by mail.\n`;
      assert.deepEqual([roleOf(text), mentionsRole(text)], [undefined, false]);
    }
  });

  it('misses no title behind a label below the line that says what the text is', () => {
    const texts = ['# Job Description', '**JOB DESCRIPTION**', 'Job Description\n===', 'Vacancy\n---'].map(
      (line) => `${line}\n\n**Job title:** CTO\n\n## Tasks\n\n- Sail\n`,
    );
    assert.deepEqual(texts.map(roleOf), ['cto', 'cto', 'cto', 'cto']);
    assert.ok(texts.every(mentionsRole));
  });

  it('does not take what else the front matter says of a title for one', () => {
    for (const line of [
      'tags: [cto, cio]',
      'author: The CTO',
      'title: How a CTO works',
      'job: Assistant to the CIO',
    ]) {
      assert.ok(!mentionsRole(`---\n${line}\ndraft: true\n---\n\nText.\n`), line);
    }
  });

  it('misses no title, however it is written, where the role is found by it', () => {
    let found = 0;
    const glue = fc.constantFrom(
      ' ',
      '  ',
      '-',
      '/',
      ' & ',
      '&amp;',
      '+',
      ' and ',
      '\u00a0',
      ' · ',
      "'",
      '. ',
      '{{ x }}',
      '*',
      '_',
      '\n  ',
    );
    const around = fc.constantFrom(
      '',
      ' ',
      '**',
      '"',
      '1. ',
      '(m/f/d)',
      'Our ',
      ', Berlin',
      ' at Acme',
      '&amp;',
      '{{ y }}',
      '🚀 ',
      "'",
      '#',
      ': ',
    );
    const written = fc
      .tuple(
        fc.constantFrom(...titles),
        fc.array(glue, { minLength: 8, maxLength: 8 }),
        around,
        around,
        fc.boolean(),
      )
      .map(([title, glues, before, after, upper]) => {
        const words = title.split(/[ /]/);
        const joined = words.map((word, i) => (i === 0 ? word : `${glues[i % 8]!}${word}`)).join('');
        return `${before}${upper ? joined.toUpperCase() : joined}${after}`;
      });
    const place = fc.constantFrom(
      (title: string) => `# ${title}\n`,
      (title: string) => `${title}\n\n## Duties\n`,
      (title: string) => `**Job title:** ${title}\n**Location:** Berlin\n`,
      (title: string) => `---\ndraft: true\n---\n\n__Job title:__ ${title}\n- Text\n`,
      (title: string) => `---\ntitle: ${title}\n---\n`,
      (title: string) => `---\njob_title: ${JSON.stringify(title)}\n---\n`,
      (title: string) => `---\nTitle: >-\n  ${title}\n---\n`,
      (title: string) => `---\nposition: ${title.replace(' ', '\n  ')}\nrole: none\n---\n`,
      (title: string) => `---\nparams: { title: ${JSON.stringify(title)} }\n---\n`,
      (title: string) => `---\nextra: &a\n  title: ${title}\n---\n`,
      (title: string) => `# Role profile\n\n| Job title | ${title} |\n|---|---|\n| Place | Kiel |\n`,
      (title: string) => `# Role\n\n| Fact | Value |\n|---|---|\n| **Position:** | **${title}** |\n`,
      (title: string) => `We are looking for a ${title} to lead the CTO of tomorrow.\n`,
      (title: string) => `We hire a ${title}\noften.\n`,
      (title: string) => `We are looking for a ${title}, who leads.\n`,
      (title: string) => `Join us as ${title}.\n`,
      (title: string) => `**${title}**\n`,
      (title: string) => `Intro.\n\n__${title}:__\n`,
      (title: string) => `<h1 class="x"><b>${title}</b></h1>\n`,
      (title: string) => `<h1>\n  ${title}\n</h1>\n`,
      (title: string) => `${title}\nat Acme\n====\n`,
      (title: string) => `> ${title}\n> ---\n`,
      (title: string) => `Acme builds ferries.\n\n${title}\n===\n\nText.\n`,
      (title: string) => `Intro\n---\nAt Acme\n${title}\nin Kiel\n---\n`,
      (title: string) => `<!-- a\nb --> #${title}\n`,
      (title: string) => `{% include x %}# ${title}\n`,
      (title: string) => `- We need a\n  **${title}** who leads.\n`,
      (title: string) => `The | post of\r\n_${title}_ |\n`,
    );
    fc.assert(
      fc.property(written, place, (title, write) => {
        for (const text of [write(title), write(title).replace(/\r?\n/g, '\r\n')]) {
          if (roleOf(text) === undefined) continue;
          found++;
          assert.ok(mentionsRole(text), JSON.stringify(text));
        }
      }),
      { numRuns: 5000 },
    );
    assert.ok(found > 500, `${found} with a role`);
  });
});
