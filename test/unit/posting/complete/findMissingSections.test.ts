import assert from 'node:assert/strict';
import type { Audience } from '../../../../src/core/catalog/schema.ts';
import {
  planSection,
  type MissingSection,
} from '../../../../src/core/posting/complete/findMissingSections.ts';
import { catalog } from '../../support/catalog.ts';
import { insertedDocument } from '../../support/insertedDocument.ts';
import { ownPosting } from '../../support/ownPosting.ts';
import { findMissingSections, sectionsOfRole } from '../../support/postingLanguage.ts';
import { readPosting } from '../../support/postingParser.ts';
import { parsePosting } from '../../support/postingParser.ts';

function missing(text: string, audience: Audience = 'public'): readonly MissingSection[] {
  return findMissingSections(readPosting(text), 'cto', audience);
}

function headings(text: string, audience?: Audience): readonly string[] {
  return missing(text, audience).map(({ heading }) => heading);
}

/** The text once the section of that entry is added where it belongs. */
function added(text: string, id: string): string {
  const section = missing(text).find(({ entry }) => entry.id === id)!;
  return insertedDocument(text, planSection(catalog, parsePosting(text), section));
}

const mission =
  '## Mission\n\nMake our product win customers through technology, and let revenue grow with it.\n';

describe('The sections of a role', () => {
  it('are those of its advert or its role description, then those of its snippets', () => {
    for (const id of ['cto', 'cio', 'one-person'] as const) {
      const role = catalog.role(id);
      for (const [audience, whole] of [
        ['public', role.description],
        ['internal', role.roleDescription!],
      ] as const) {
        const ids = sectionsOfRole(id, audience).map(({ entry }) => entry.id);
        const described = catalog.entry(whole).posting!.sections!;
        assert.deepEqual(ids.slice(0, described.length), described);
        const snippets = role.snippets.map(catalog.entry).filter(({ posting }) => posting!.heading);
        const fit = snippets.filter(
          ({ posting }) => audience === 'internal' || posting!.audience === 'public',
        );
        assert.deepEqual(
          ids.slice(described.length),
          fit.map((entry) => entry.id).filter((entry) => !described.includes(entry)),
        );
      }
    }
  });
});

describe('The missing sections', () => {
  it('are none but the further snippets of a posting that the extension has written', () => {
    for (const id of ['cto', 'cio'] as const) {
      const found = findMissingSections(readPosting(ownPosting(id)), id, 'public');
      assert.deepEqual(
        found.map(({ entry }) => entry.id),
        [`${id}-skills-common`],
      );
    }
  });

  it('are all of an empty posting, each heading once', () => {
    const all = headings('');
    assert.deepEqual(all, [...new Set(sectionsOfRole('cto', 'public').map(({ heading }) => heading))]);
  });

  it('leave out a section that has another heading of its kind', () => {
    const all = headings('# CTO\n');
    for (const [heading, kind] of [
      ["What you'll do", 'Responsibilities'],
      ['Was du mitbringst', 'Requirements'],
      ['Salary', 'Pay and conditions'],
      ['**Interested?**', 'How to apply'],
      ['ABOUT THE ROLE', 'About the role'],
      ['Your profile:', 'Requirements'],
    ] as const) {
      const marked = /^[*A-Z]{2}|:$/.test(heading) ? heading : `## ${heading}`;
      const text = `# CTO\n\n${marked}\n\nWords.\n`;
      assert.deepEqual(
        headings(text),
        all.filter((other) => other !== kind),
        heading,
      );
    }
  });

  it('leave out pay where a section has it that new postings would put it in', () => {
    for (const heading of ['What we offer', 'Benefits', 'Pay', 'Salary']) {
      const found = headings(`# CTO\n\n## ${heading}\n\n140,000 euros a year\n`);
      assert.ok(!found.includes('Pay and conditions'), heading);
    }
    assert.ok(headings('# CTO\n\n## Team\n\nTwelve people\n').includes('Pay and conditions'));
  });

  it('are not filled by a heading of the content that says something else', () => {
    const found = headings('# CTO\n\n## First 90 days\n\n- One\n');
    assert.ok(found.includes('First 12 months'));
    assert.ok(!found.includes('First 90 days'));
    const others = headings('# CTO\n\n## What success looks like\n\n- One\n');
    assert.ok(!others.includes('First 12 months'));
    assert.ok(!others.includes('First 90 days'));
  });

  it('are not filled by a heading whose kind is only that of the section around it', () => {
    const found = headings('# CTO\n\n## About the role\n\n### In the summer\n\nWords.\n');
    assert.ok(!found.includes('About the role'));
    assert.ok(found.includes('Mission'));
  });

  it('are public for an advert', () => {
    assert.ok(!headings('# CTO\n').includes('KPIs'));
    assert.ok(headings('# CTO\n', 'internal').includes('KPIs'));
  });
});

describe('What a posting says without a heading for it', () => {
  const posting = (opening: string, front = 'company: Acme Freight\n'): string =>
    `---\ntitle: CTO\n${front}---\n\n${opening}\n\n## Responsibilities\n\n- Own the architecture\n`;
  const isOffered = (text: string, heading: string): boolean => headings(text).includes(heading);

  it('is no missing section where it is whom the role reports to', () => {
    for (const said of [
      'You report to the CEO, Sarah Whitcombe.',
      'This role reports to the board of directors.',
    ])
      assert.ok(!isOffered(posting(`We are hiring. ${said}`), 'Reporting line'), said);
    assert.ok(!isOffered(posting('We are hiring.', 'reports_to: CEO\n'), 'Reporting line'));
    for (const said of [
      'Four teams report to you.',
      'The Head of IT reports to the CTO.',
      '<!-- You report to the CEO. -->',
    ])
      assert.ok(isOffered(posting(`We are hiring. ${said}`), 'Reporting line'), said);
  });

  it('is no missing section where a sentence above the sections begins with the company and tells of it', () => {
    assert.ok(!isOffered(posting('**Acme Freight** moves small cargo by river barge.'), 'About the company'));
    for (const [opening, front] of [
      ['We move small cargo by river barge, and Acme Freight is our name.', undefined],
      ['Acme Freight is looking for a CTO who knows river barges.', undefined],
      ['Acme Freight, Rotterdam', undefined],
      ['- Acme Freight moves small cargo by river barge.', undefined],
      ['Acme Freight moves small cargo by river barge.', 'company: Another\n'],
      ['Acme Freight moves small cargo by river barge.', ''],
    ] as const)
      assert.ok(isOffered(posting(opening, front), 'About the company'), opening);
    const below = posting('We are hiring.').replace(
      '- Own',
      'Acme Freight moves small cargo by barge.\n\n- Own',
    );
    assert.ok(isOffered(below, 'About the company'));
  });
});

describe('A missing section is added', () => {
  it('behind the section that comes before it in the description, with all that is under that', () => {
    assert.equal(
      added('# CTO\n\n## About the role\n\nWords.\n\n### More\n\n- One\n\n## Pay\n\nGood.\n', 'cto-mission'),
      `# CTO\n\n## About the role\n\nWords.\n\n### More\n\n- One\n\n${mission}\n## Pay\n\nGood.\n`,
    );
  });

  it('before the section that comes after it, if nothing of the description comes before', () => {
    assert.equal(
      added('# CTO\n\nWe are hiring.\n\n### Pay\n\nGood.\n', 'cto-mission'),
      `# CTO\n\nWe are hiring.\n\n#${mission}\n### Pay\n\nGood.\n`,
    );
  });

  it('at the end of a posting that has no section we know', () => {
    assert.equal(
      added('# CTO\n\nWe are hiring.', 'cto-mission'),
      `# CTO\n\nWe are hiring.\n\n${mission.trim()}`,
    );
    assert.equal(added('', 'cto-mission'), mission.trim());
  });

  it('in the form of the headings of the posting', () => {
    const words = mission.split('\n').slice(2).join('\n');
    assert.equal(
      added('# CTO\n\nABOUT THE ROLE\n\nWords.\n\nSALARY\n\nGood.\n', 'cto-mission'),
      `# CTO\n\nABOUT THE ROLE\n\nWords.\n\nMISSION\n\n${words}\nSALARY\n\nGood.\n`,
    );
    assert.equal(
      added('# CTO\n\nAbout the role:\n\nWords.\n\nSalary:\n- Good.\n', 'cto-mission'),
      `# CTO\n\nAbout the role:\n\nWords.\n\nMission:\n\n${words}\nSalary:\n- Good.\n`,
    );
  });

  for (const [form, write] of [
    ['capitals', (name: string) => name.toUpperCase()],
    ['a line with a colon', (name: string) => `${name}:`],
  ] as const) {
    it(`and found again where headings are ${form}`, () => {
      for (const role of ['cto', 'cio', 'one-person'] as const) {
        let text = `# CTO\n\n${write('About the role')}\n\nWords.\n`;
        for (let left = 40; left > 0; left--) {
          const [next] = findMissingSections(readPosting(text), role, 'internal');
          if (!next) break;
          text = insertedDocument(text, planSection(catalog, parsePosting(text), next));
        }
        assert.deepEqual(findMissingSections(readPosting(text), role, 'internal'), []);
        assert.ok(parsePosting(text).headings.every(({ form }) => form !== 'bold'));
        assert.doesNotMatch(text, /^## /m);
      }
    });
  }

  it('at the end, if that is where its place is', () => {
    const text = '# CTO\n\n## About the role\n\nWords.\n';
    assert.equal(added(text, 'cto-mission'), `${text}\n${mission}`);
  });

  it('in the line ends of the posting', () => {
    const text = '# CTO\r\n\r\n## About the role\r\n\r\nWords.\r\n\r\n## Pay\r\n\r\nGood.\r\n';
    assert.equal(
      added(text, 'cto-mission'),
      text.replace('## Pay', `${mission}\n## Pay`.replaceAll('\n', '\r\n')),
    );
  });

  it('each to a posting that lacks it, and never again', () => {
    let text =
      '# CTO\n\nWe are looking for a CTO.\n\n## What you will do\n\n- One\n\n## How to apply\n\nWrite to us.\n';
    const before = text;
    for (let rounds = 0; ; rounds++) {
      const [section] = missing(text);
      if (!section) break;
      assert.ok(rounds < 30, `${section.heading} is added again and again`);
      text = added(text, section.entry.id);
    }
    const found = parsePosting(text).sections.map(({ heading }) => heading.title.text);
    for (const heading of headings(before)) {
      assert.equal(found.filter((other) => other === heading).length, 1, heading);
    }
    assert.equal(found[0], 'CTO');
    assert.equal(found.at(-1), 'How to apply');
    assert.ok(found.indexOf('Scope') < found.indexOf('What you will do'));
    assert.ok(found.indexOf('First 90 days') > found.indexOf('What you will do'));
  });
});
