import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createCheckPosting, type CheckLevels } from '../../../../src/core/posting/rules/checkPosting.ts';
import type { Finding } from '../../../../src/core/posting/rules/finding.ts';
import { postingBlocks, titleBlock } from '../../../../src/core/posting/write/blocks.ts';
import { allRules } from '../../../../src/core/posting/rules/allRules.ts';
import { plainStyle } from '../../../../src/core/posting/parse/postingStyle.ts';
import { writeBlocks } from '../../../../src/core/posting/write/writeBlocks.ts';
import { catalog } from '../../support/catalog.ts';
import { applyEdits, cto, engineer, findingsIn, german, today } from '../../support/checkedTexts.ts';
import { identifyPosting, parsePosting, readPosting } from '../../support/postingParser.ts';

const { checks } = catalog.checks;
const check = createCheckPosting(catalog);

const everything = cto(`You are a ninja in a fast-paced place; his/her pay is a competitive salary.

## Responsibilities

- Track KPIs and budgets of product technology and act on them
- Act as the data protection officer

## Requirements

- Bachelor's degree in [field]`);

function codesOf(text: string, levels: CheckLevels = {}, asked = true): readonly string[] {
  const found = check(readPosting(text), { levels, asked, today });
  return found.map(({ code }) => code);
}

describe('The checks', () => {
  it('are the rules of the code, each with its texts in the content', () => {
    assert.deepEqual(Object.keys(allRules).sort(), checks.map(({ code }) => code).sort());
  });

  it('miss nothing in a posting that is called closed, whatever else its front matter says', () => {
    const lacking = ['reporting-line', 'no-outcomes', 'scope', 'pay'];
    const lacked = (fields: string): readonly string[] =>
      codesOf(`---\n${fields}\n---\n\n${cto('You are a ninja.')}`);
    for (const fields of ['status: closed', 'filled: true', 'status: closed\ncloses: 2031-05-03'])
      assert.deepEqual(lacked(fields), ['buzzword'], fields);
    for (const fields of ['status: open', 'status: draft', 'closes: 2024-05-03'])
      assert.deepEqual(lacked(fields).slice(0, 4).sort(), lacking.toSorted(), fields);
  });

  it('show while writing what is sure and matters most, and the rest when asked for', () => {
    const always = ['data-protection-officer', 'placeholder-left', 'reporting-line', 'shared-without-owner'];
    assert.deepEqual([...new Set(codesOf(everything, {}, false))].sort(), always);
    const asked = new Set(codesOf(everything));
    for (const code of ['buzzword', 'pay', 'degree-required', 'no-outcomes', ...always]) {
      assert.ok(asked.has(code), code);
    }
  });

  it('show while writing what has been given a level, and never what is off', () => {
    assert.ok(!codesOf(everything, {}, false).includes('buzzword'));
    assert.ok(codesOf(everything, { buzzword: 'error' }, false).includes('buzzword'));
    assert.ok(
      !codesOf(everything, { 'reporting-line': 'off', pay: 'off' }).some((code) => /line|pay/.test(code)),
    );
  });

  /** Levels of the headings that the first fix of each adds. */
  const levelsAdded = (text: string, ...codes: readonly string[]): readonly (number | undefined)[] =>
    codes.map((code) => {
      const [fix] = findingsIn(text)
        .find((finding) => finding.code === code)!
        .fixes();
      const added = applyEdits(text, fix!.edits);
      const before = new Set(parsePosting(text).headings.map(({ title }) => title.text));
      return parsePosting(added).headings.find(({ title }) => !before.has(title.text))?.level;
    });

  it('add a section beside the one it follows, not inside of it', () => {
    const text = cto(
      '## Responsibilities\n\n### Product\n\n- Own it\n\n### Team\n\n- Lead it\n\n## Requirements\n\n- Calm',
    );
    assert.deepEqual(levelsAdded(text, 'reporting-line', 'no-outcomes', 'pay'), [2, 2, 2]);
  });

  it('add a section like the others where it follows none', () => {
    const text = cto('### The crossing\n\nYou lead.').replace('## How', '### How');
    assert.deepEqual(levelsAdded(text, 'reporting-line', 'no-outcomes', 'pay'), [3, 3, 3]);
  });

  it('count those that take part', () => {
    assert.equal(check.active({ levels: {}, asked: true }).length, checks.length);
    assert.equal(check.active({ levels: { pay: 'off' }, asked: true }).length, checks.length - 1);
    const inFrench = check.active({ levels: {}, asked: true, language: 'fr' });
    assert.deepEqual(inFrench, ['placeholder-left', 'data-protection-officer']);
    assert.deepEqual(
      check.active({ levels: {}, asked: false }),
      checks.filter(({ always }) => always).map(({ code }) => code),
    );
  });

  it('are on by default for the line of reporting, other roles’ work, owners, pairs of postings, titles, internal content, ends, blanks, repeats and data protection', () => {
    assert.deepEqual(
      checks
        .filter(({ always }) => always)
        .map(({ code }) => code)
        .sort(),
      [
        'data-protection-officer',
        'internal-content',
        'no-end',
        'other-role',
        'overlap',
        'placeholder-left',
        'reporting-line',
        'said-twice',
        'shared-without-owner',
        'stated-twice',
        'title-mismatch',
      ],
    );
  });

  it('give findings in the order of the text, and the same each time', () => {
    const first = findingsIn(everything);
    const shown = (findings: readonly Finding[]): unknown =>
      findings.map((finding) => ({ ...finding, fixes: finding.fixes(), safeFix: finding.safeFix() }));
    assert.deepEqual(shown(findingsIn(everything)), shown(first));
    for (const [i, { start, end }] of first.entries()) {
      assert.ok(start < end || start === end);
      assert.ok(i === 0 || first[i - 1]!.start <= start);
    }
  });

  it('judge neither wording nor meaning in another language', () => {
    const text = german(
      'Du bist ein ninja, fast-paced.\n\n## Deine Aufgaben\n\n- Run internal IT and the infrastructure\n- Help desk\n- ERP',
    );
    const codes = new Set(codesOf(text));
    const inGerman = checks
      .filter(({ languages }) => !languages || languages.includes('de'))
      .map(({ code }) => code);
    assert.deepEqual(
      [...codes].filter((code) => !inGerman.includes(code)),
      [],
    );
  });

  it('find nothing but blanks in the texts of this extension, and nothing at all once they are filled in', () => {
    for (const role of catalog.roles.filter(({ description }) => description)) {
      if (role.id === 'no-seat') continue;
      const blocks = [titleBlock(role), ...postingBlocks(catalog, [catalog.entry(role.description)])];
      const text = writeBlocks(blocks, plainStyle, 'plain');
      assert.deepEqual(codesOf(text), ['placeholder-left']);
      // Which side comes first is told only by one of the sides.
      const withSide = text.replaceAll('[side that comes first]', 'product technology');
      assert.deepEqual(codesOf(withSide.replace(/\[[^\]]+\]/g, 'seven things')), []);
    }
  });

  it('find nothing in files that are no postings', () => {
    const folder = new URL('../../../fixtures/documents/', import.meta.url);
    const others = readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .filter((text) => /agent|other|decision/.test(identifyPosting(parsePosting(text)).kind.value));
    const readmes = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/checks.md'];
    others.push(
      ...readmes.map((name) => readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8')),
    );
    assert.ok(others.length > 10);
    for (const text of others) assert.deepEqual(findingsIn(text), [], text.slice(0, 60));
  });
});

describe('A safe fix', () => {
  it('is one that changes no meaning: neutral words for words of one gender, and no blank', () => {
    const text = cto('You advise the chairman; he or she knows his/her numbers. You are a guru and a ninja.');
    const safe = findingsIn(text).flatMap(({ fixes }) => fixes().filter((fix) => fix.safe));
    assert.deepEqual(
      findingsIn(text).flatMap(({ safeFix }) => safeFix() ?? []),
      safe,
      'Each finding also tells its safe fix by itself',
    );
    assert.deepEqual(
      safe.map(({ title }) => title),
      ['Write "chair"', 'Write "the person"', 'Write "their"'],
    );
    assert.match(
      applyEdits(
        text,
        safe.flatMap(({ edits }) => edits),
      ),
      /the chair; the person knows their numbers/,
    );
  });
});

describe('A comment', () => {
  const line = 'We want a ninja who leads.';

  for (const [what, text, found] of [
    ['on the line silences the line', `${line} <!-- cto-cio-ignore buzzword -->`, 0],
    ['alone on a line silences the next', `<!-- cto-cio-ignore buzzword -->\n${line}`, 0],
    [
      'alone above an underlined heading of two lines silences both',
      '<!-- cto-cio-ignore buzzword -->\nWe look for\nour ninja\n---------',
      0,
    ],
    ['without a code silences everything there', `${line} <!-- cto-cio-ignore -->`, 0],
    ['with several codes silences each', `${line} <!-- cto-cio-ignore pay buzzword -->`, 0],
    ['with several codes and commas silences each', `${line} <!-- cto-cio-ignore buzzword, pay -->`, 0],
    ['with a reason silences what it names', `${line} <!-- cto-cio-ignore buzzword: our tone -->`, 0],
    ['with a reason silences nothing else', `${line} <!-- cto-cio-ignore pay: no buzzword -->`, 1],
    ['in capitals silences as well', `${line} <!-- CTO-CIO-Ignore Buzzword -->`, 0],
    ['with a colon behind the name silences what it names', `${line} <!-- cto-cio-ignore: buzzword -->`, 0],
    ['with a colon behind the name silences nothing else', `${line} <!-- cto-cio-ignore: pay -->`, 1],
    ['for the file with a colon silences nothing else', `<!-- cto-cio-ignore-file: pay -->\n\n${line}`, 1],
    ['with another code silences nothing', `${line} <!-- cto-cio-ignore pay -->`, 1],
    ['two lines above silences nothing', `<!-- cto-cio-ignore buzzword -->\n\n\n${line}`, 1],
    ['on another line silences nothing', `${line}\n\nMore. <!-- cto-cio-ignore buzzword -->`, 1],
    ['for the file silences the file', `<!-- cto-cio-ignore-file buzzword -->\n\n${line}\n\n${line}`, 0],
    [
      'behind others on the line silences the line',
      `${line} <!-- cto-cio-ignore pay --> <!-- cto-cio-ignore scope --> <!-- cto-cio-ignore buzzword -->`,
      0,
    ],
    [
      'behind one of two lines silences its own line alone',
      `${line} <!-- cto-cio-ignore pay\n--> <!-- cto-cio-ignore buzzword -->`,
      1,
    ],
    ['of other words silences nothing', `${line} <!-- ignore buzzword -->`, 1],
    ['inside code silences nothing', `${line} \`<!-- cto-cio-ignore buzzword -->\``, 1],
  ] as const) {
    it(what, () => {
      for (const posting of [engineer(text), engineer(text).replaceAll('\n', '\r\n')]) {
        assert.equal(codesOf(posting).filter((code) => code === 'buzzword').length, found);
      }
    });
  }

  it('is offered for the line and for the file, and keeps the identity of the posting', () => {
    for (const finding of findingsIn(everything)) {
      const ignores = finding.fixes().filter(({ kind }) => kind !== 'change');
      assert.ok(ignores.some(({ kind }) => kind === 'ignore-file'));
      for (const { edits } of ignores) {
        const before = identifyPosting(parsePosting(everything));
        const after = identifyPosting(parsePosting(applyEdits(everything, edits)));
        assert.equal(after.kind.value, before.kind.value);
        assert.equal(after.role.value, before.role.value);
      }
    }
  });

  it('goes in front of a backslash that breaks the line', () => {
    for (const [said, changed] of [
      ['a ninja\\\nand more', 'a ninja <!-- cto-cio-ignore buzzword -->\\\nand more'],
      ['a ninja \\\\\nand more', 'a ninja \\\\ <!-- cto-cio-ignore buzzword -->\nand more'],
    ] as const) {
      const text = engineer(`We look for ${said}`);
      const [finding] = findingsIn(text).filter(({ code }) => code === 'buzzword');
      const onLine = finding!.fixes().find(({ kind }) => kind === 'ignore-line');
      const ignored = applyEdits(text, onLine!.edits);
      assert.equal(ignored, engineer(`We look for ${changed}`));
      assert.ok(!codesOf(ignored).includes('buzzword'));
    }
  });

  it('is offered for the file alone where a line has no place for it', () => {
    const text =
      '---\ntitle: CTO\nlocation: TBD\ntype: job\n---\n\nWe are hiring. You report to the CEO.\n\n## How to apply\n\nSend your CV.\n';
    const [finding] = findingsIn(text).filter(({ code }) => code === 'placeholder-left');
    assert.deepEqual(
      finding!.fixes().map(({ kind }) => kind),
      ['ignore-file'],
    );
    assert.match(
      applyEdits(text, finding!.fixes()[0]!.edits),
      /---\n\n<!-- cto-cio-ignore-file placeholder-left -->\n\nWe/,
    );
  });
});
