import assert from 'node:assert/strict';
import { allEntries } from '../../../../src/core/catalog/catalog.ts';
import type { Responsibility } from '../../../../src/core/catalog/schema.ts';
import { catalog } from '../../support/catalog.ts';
import { insertEntries, planEntries, type Inserted } from '../../support/insertEntries.ts';
import { ownPosting } from '../../support/ownPosting.ts';
import { readPosting } from '../../support/postingParser.ts';

const general = textsOf('cto', 'general');
const companySpecific = textsOf('cto', 'company-specific');
const [first, second] = general as [string, string];

function textsOf(role: 'cto' | 'cio', group: Responsibility['group']): readonly string[] {
  return catalog
    .role(role)
    .responsibilities.filter((responsibility) => responsibility.group === group)
    .map(({ text }) => text);
}

/** Inserts into a text in which `¦` marks each cursor; without one the cursor is at the start. */
function insert(marked: string, ...ids: readonly string[]): Inserted {
  const offsets = [...marked.matchAll(/¦/g)].map(({ index }, i) => index - i);
  return insertEntries(marked.replaceAll('¦', ''), ids, offsets.length > 0 ? offsets : [0]);
}

function bullets(texts: readonly string[], bullet = '-'): string {
  return texts.map((text) => `${bullet} ${text}`).join('\n');
}

describe('A section that a posting has', () => {
  it('gets what it lacks above a heading that is a bold line right below its list', () => {
    const text = '## KPIs\n- Engineers who stay\n**Your tasks**\n##Tasks\n• round';
    const { text: filled } = insert(text, 'cto-kpis');
    assert.match(filled, /Time to restore service: [^\n]*\n\n\*\*Your tasks\*\*\n##Tasks\n• round$/);
    assert.equal(insert(filled, 'cto-kpis').text, filled);
  });

  for (const [form, heading] of [
    ['our own words', '## Responsibilities'],
    ['other words for the same', '## What you will do'],
    ['a misspelt word', '## Responsibilties'],
    ['a bold line', '**Your tasks:**'],
    ['capitals', 'YOUR TASKS'],
    ['nothing but a colon', 'Your tasks:'],
    ['an underline', 'Responsibilities\n----------------'],
    ['HTML', '<h2>Responsibilities</h2>'],
    ['no space behind its hashes', '##Responsibilities'],
    ['another language', '## Deine Aufgaben'],
  ] as const) {
    it(`is found by a heading with ${form}, and its list goes on`, () => {
      const text = `# CTO\n\n${heading}\n\n- Own the roadmap\n- ${second}\n\n## Pay\n\nGood.\n`;
      const missing = general.filter((responsibility) => responsibility !== second);
      assert.equal(
        insert(text, 'cto-general').text,
        `# CTO\n\n${heading}\n\n- Own the roadmap\n- ${second}\n${bullets(missing)}\n\n## Pay\n\nGood.\n`,
      );
    });
  }

  it('gets no bullet for what a sentence in it says', () => {
    const [duty] = textsOf('cio', 'general') as [string];
    const said = `You will ${duty.charAt(0).toLowerCase()}${duty.slice(1)}.`;
    const missing = textsOf('cio', 'general').filter((text) => text !== duty);
    assert.equal(
      insert(`# CIO\n\n## Responsibilities\n\n${said}\n`, 'cio-general').text,
      `# CIO\n\n## Responsibilities\n\n${said}\n\n${bullets(missing)}\n`,
    );
    // What others do, or what is not to be done, is no duty.
    for (const other of [
      `Our CIO: ${duty}.`,
      `You will not ${duty.charAt(0).toLowerCase()}${duty.slice(1)}.`,
    ]) {
      const text = `# CIO\n\n## Responsibilities\n\n${other}\n`;
      assert.ok(insert(text, 'cio-general').text.includes(`- ${duty}\n`), other);
    }
    // Nor is what is told elsewhere.
    const elsewhere = `# CIO\n\n## About us\n\n${said}\n\n## Responsibilities\n\n- Sail\n`;
    assert.ok(insert(elsewhere, 'cio-general').text.includes(`- ${duty}\n`));
  });

  it('stays as it is if all is there, and the entry is named', () => {
    const { insertions, present } = insert(`## Tasks\n\n${bullets([...general].reverse())}\n`, 'cto-general');
    assert.deepEqual(insertions, []);
    assert.deepEqual(
      present.map(({ id }) => id),
      ['cto-general'],
    );
  });

  it('does not get a bullet that is there in other words, in whatever section', () => {
    const other = `**${first.replace('our technology', 'all our technology')}.**`;
    const { text } = insert(`## Role\n\n- ${other}\n\n## Responsibilities\n\n- Lead\n`, 'cto-general');
    assert.ok(!text.includes(`- ${first}\n`));
    assert.ok(text.includes(`- ${second}\n`));
  });

  it('gets a bullet of its role although the one of the other role is there word by word', () => {
    const { text: other } = catalog.entry('cio-partners');
    const { text: own } = catalog.entry('cto-partners');
    assert.ok(insert(`## Responsibilities\n\n- ${other}\n`, 'cto-general').text.includes(`- ${own}`));
  });

  it('gets a list of its own below a bold heading, whatever list is above', () => {
    const { text } = insert('- Above\n    - Deeper\n**Your tasks**\n<!-- note -->\n', 'cto-general');
    assert.ok(text.includes(`\n\n- ${first}\n`), text);
  });

  it('gets a bullet whose like is asked for as experience', () => {
    const asked = `- You have had to ${first.charAt(0).toLowerCase()}${first.slice(1)} before`;
    const { text } = insert(`## Requirements\n\n${asked}\n\n## Responsibilities\n\n- Lead\n`, 'cto-general');
    assert.ok(text.includes(`- ${first}\n`));
  });

  it('keeps its bullet, its indent and its check boxes', () => {
    for (const mark of ['*', '+', '  *', '•', '- [ ]', '*\t'.trimEnd()]) {
      const { text } = insert(`## Responsibilities\n\n${mark} Own it\n\nEnd.\n`, 'cto-general');
      assert.equal(text, `## Responsibilities\n\n${mark} Own it\n${bullets(general, mark)}\n\nEnd.\n`, mark);
    }
    const tabs = insert('## Responsibilities\n\n-\tOwn it\n', 'cto-general').text;
    assert.equal(
      tabs,
      `## Responsibilities\n\n-\tOwn it\n${bullets(general, '-').replaceAll('- ', '-\t')}\n`,
    );
    const checked = insert('## Responsibilities\n\n- [x] Own it\n', 'cto-general').text;
    assert.ok(checked.includes(`- [ ] ${first}\n`));
  });

  it("goes on with a quoted list, which is somebody else's words, only with the cursor in the quote", () => {
    const quoted = (said: string): string => `## Duties\n\n> Anna:${said}\n>\n> - Own it\n\nEnd.\n`;
    for (const ids of [['cto-general'], ['cto-public-face']]) {
      const added = ids[0] === 'cto-general' ? general : [first];
      assert.equal(
        insert(quoted(''), ...ids).text,
        quoted('').replace('\n\nEnd', `\n\n${bullets(added)}\n\nEnd`),
      );
      assert.equal(
        insert(quoted('¦'), ...ids).text,
        quoted('').replace('\n\nEnd', `\n${bullets(added, '> -')}\n\nEnd`),
      );
    }
  });

  it('is filled in its own list, not in a quote above, below or in that', () => {
    for (const [above, below] of [
      ['> - Said\n\n', ''],
      ['', '\n> - Said\n'],
      ['', '  > - Said\n'],
      ['', '\n  > - Said\n'],
    ] as const) {
      const text = `| a |\n| - |¦\n\n## Duties\n\n${above}+ Lead\n${below}\nEnd.\n`;
      const filled = insert(text, 'cto-public-face').text;
      const own = below.startsWith('  ') || below.startsWith('\n  ') ? `+ Lead\n${below}` : '+ Lead\n';
      assert.equal(filled, text.replace('¦', '').replace(own, `${own}+ ${first}\n`));
    }
  });

  it('counts on in a numbered list', () => {
    for (const sign of ['.', ')']) {
      const { text } = insert(`## Tasks\n\n8${sign} One\n9${sign} Two\n`, 'cto-general');
      const expected = general.map((item, i) => `${10 + i}${sign} ${item}\n`).join('');
      assert.equal(text, `## Tasks\n\n8${sign} One\n9${sign} Two\n${expected}`);
    }
  });

  it('repeats the number in a list that does', () => {
    const { text } = insert('## Tasks\n\n1. One\n1. Two\n', 'cto-general');
    assert.equal(text, `## Tasks\n\n1. One\n1. Two\n${bullets(general, '1.')}\n`);
  });

  it('keeps the blank lines between its items', () => {
    const { text } = insert('## Tasks\n\n- One\n\n- Two\n', 'cto-general');
    assert.equal(text, `## Tasks\n\n- One\n\n- Two\n\n${bullets(general).replaceAll('\n', '\n\n')}\n`);
  });

  it('is filled below all that belongs to its last item', () => {
    for (const rest of [
      '  - inner\n  - inner\n',
      'lazy\n',
      '\n  Its second paragraph.\n',
      '  ```\n  - no item\n  ```\n',
      '  - inner\n\n    With a paragraph\n',
    ]) {
      const { text } = insert(`## Tasks\n\n- One\n- Two\n${rest}\nText.\n`, 'cto-general');
      assert.equal(text, `## Tasks\n\n- One\n- Two\n${rest}${bullets(general)}\n\nText.\n`, rest);
    }
  });

  it('is filled above code in its last item that is never closed', () => {
    const { text } = insert('## Tasks\n\n- One\n  ```\n  no end\n', 'cto-general');
    assert.equal(text, `## Tasks\n\n- One\n${bullets(general)}\n\n  \`\`\`\n  no end\n`);
  });

  it('is filled in its bullet that was left empty', () => {
    for (const empty of ['-', '- ']) {
      const { text } = insert(`## Tasks\n\n- One\n${empty}\n`, 'cto-general');
      assert.equal(text, `## Tasks\n\n- One\n${bullets(general)}\n`);
    }
    const numbered = general.map((item, i) => `${i + 2}. ${item}\n`).join('');
    assert.equal(insert('## Tasks\n\n1. One\n2.\n', 'cto-general').text, `## Tasks\n\n1. One\n${numbered}`);
  });

  it('gets a list of its own below its text where it has none', () => {
    assert.equal(
      insert('## Tasks\n\nYou lead.\n\n## Pay\n', 'cto-general').text,
      `## Tasks\n\nYou lead.\n\n${bullets(general)}\n\n## Pay\n`,
    );
    assert.equal(insert('## Tasks\n', 'cto-general').text, `## Tasks\n\n${bullets(general)}\n`);
    assert.equal(
      insert('## Tasks\n## Pay\n', 'cto-general').text,
      `## Tasks\n\n${bullets(general)}\n\n## Pay\n`,
    );
  });

  it('gets a list of its own above the headings in it, below the text that it begins with', () => {
    assert.equal(
      insert('## Tasks\n\nYou lead.\n\n### Team\n\nTen people.\n\n## Pay\n', 'cto-general').text,
      `## Tasks\n\nYou lead.\n\n${bullets(general)}\n\n### Team\n\nTen people.\n\n## Pay\n`,
    );
  });

  it('is filled in the list right under its heading, and not in those under the headings in it', () => {
    const { text } = insert('## Requirements\n\n- Java\n\n### Details\n\n- Five days\n', 'posting-must-have');
    assert.match(
      text,
      /- Java\n- Work [^#]*\n\nWelcome, not needed:\n\n- [^#]*\n\n### Details\n\n- Five days\n$/,
    );
  });

  it('is the one around the cursor where there are two of a kind, else the first', () => {
    const two = (cursor: string): string => `## Tasks\n\n- One\n\n## Duties\n\n- Tw${cursor}o\n`;
    assert.match(insert(two(''), 'cto-general').text, /- One\n- Represent/);
    assert.match(insert(two('¦'), 'cto-general').text, /- Two\n- Represent/);
    assert.match(insert(`${two('')}¦`, 'cto-general').text, /- Two\n- Represent/);
  });

  it('is filled in the list around the cursor where it has two, else in the first', () => {
    const two = (cursor: string): string => `## Tasks\n\nInside:\n\n- One\n\nOutside:\n\n- Tw${cursor}o\n`;
    assert.match(insert(two(''), 'cto-general').text, /- One\n- Represent/);
    assert.match(insert(two('¦'), 'cto-general').text, /- Two\n- Represent/);
  });

  it('is filled under the first heading in it with a list, but not where that is about something else', () => {
    const { text } = insert(
      '## Requirements\n\n### Nice to have\n\n- Dutch\n\n### Must have\n\n- Java\n',
      'posting-must-have',
    );
    assert.match(text, /- Dutch\n\n###/);
    assert.match(text, /- Java\n- Work you have led before: \[/);
  });

  it('gets each list under its own lead', () => {
    const { text } = insert(
      '## Requirements\n\nYou need:\n\n- Java\n\nWelcome, not needed:\n\n- Dutch\n',
      'posting-must-have',
    );
    assert.match(text, /- Java\n- Work you have led before: [^]*\n\nWelcome, not needed:\n\n- Dutch\n$/);
  });

  it('does not take what is welcome for what is needed', () => {
    const { text } = insert('## Requirements\n\n- Java\n', 'posting-must-have');
    assert.match(text, /- Java\n- Work [^]*\n\nWelcome, not needed:\n\n- \[first welcome experience\]\n/);
    const apart = insert('## Requirements\n\n- Java\n\n## Nice to have\n\n- Dutch\n', 'posting-must-have');
    assert.ok(!apart.text.includes('Welcome'));
  });

  it('gets a list of its own right below its own list, one blank line apart from that and from what follows', () => {
    const { text } = insert('## Tasks\n- Lead\n## Pay\n', 'cto-responsibilities');
    assert.match(text, /- Lead\n- Represent [^]*\S\n\nAlso part of this role:\n\n- Own [^]*\S\n\n## Pay\n$/);
    assert.doesNotMatch(text, /\n{3}/);
  });

  it('does not take what is special to the company for the section about the company', () => {
    const { text } = insert('## About us\n\n- Fun\n\n## Tasks\n\n- Lead\n', 'cto-responsibilities');
    assert.match(text, /- Fun\n\n## Tasks\n\n- Lead\n- Represent [^]*\n\nAlso part of this role:\n\n- Own /);
  });

  it('gets one list of two entries where it is empty', () => {
    const { text } = insert('## Tasks\n', 'cto-general', 'cto-company-specific', 'cto-responsibilities');
    assert.equal(text, `## Tasks\n\n${bullets([...general, ...companySpecific])}\n`);
  });

  it('knows a bullet again whose blank has been filled in', () => {
    const { text } = insert(
      '## Requirements\n\n- Experience with shop systems\n- work you have led before: a split\n',
      'posting-must-have',
    );
    assert.ok(!text.includes('Experience with ['));
    assert.ok(!text.includes('Work you have led before: ['));
    assert.ok(text.includes('Experience leading ['));
  });

  it('knows a bullet again by its label, whatever stands behind', () => {
    const { text } = insert(
      '## Skills\n\n- Communication: you write well\n- Leadership\n',
      'cto-skills-role',
    );
    assert.equal(text.match(/- Communication:/g)?.length, 1);
    assert.ok(text.includes('- Leadership: give engineers direction'));
  });

  it('knows a bullet again by its label or by three words before its blank', () => {
    for (const [heading, bullet, id] of [
      ['Scope', 'Teams: three crews', 'posting-scope'],
      ['First 90 days', 'Technical risks are reviewed, and the first of them are gone', 'cto-90-days'],
    ] as const) {
      const { text } = insert(`## ${heading}\n\n- ${bullet}\n`, id);
      assert.equal(text.split(`- ${bullet.slice(0, 6)}`).length, 2, bullet);
    }
  });

  it('knows all our bullets again whose blanks have been filled in', () => {
    for (const { id, posting } of allEntries(catalog)) {
      if (!posting?.heading || !posting.lists) continue;
      const filled = insert('# CTO\n', id).text.replace(/\[[^\]]+\]/g, 'seven things');
      assert.equal(insert(filled, id).text, filled, id);
    }
  });

  it('gets a bullet although another one begins with the same small word before its blank', () => {
    const { text } = insert('## First 12 months\n\n- By May, we sail to Porto\n', 'cto-12-months');
    assert.ok(text.includes('- By [date of second measurement], releases are faster'));
    assert.ok(text.includes('- By [date], no critical part'));
  });

  it('gets a bullet whose words behind its blank go on in the one that is there', () => {
    const filled = (bullet: string): string =>
      insert(`## First 90 days\n\n- ${bullet}\n`, 'cto-90-days').text;
    assert.ok(!filled('Three key hires are under way').includes('[number of key hires]'));
    assert.ok(filled('Three key hires are under way to Porto').includes('- [number of key hires] key hires'));
  });

  it('gets a bullet that stands in a section about something else', () => {
    const other = '## Interview process\n\n- Work you have led before: an hour';
    const { text } = insert(`${other}\n\n## Requirements\n\n- Java\n`, 'posting-must-have');
    assert.match(text, /- Java\n- Work you have led before: \[/);
  });

  it('gets a bullet once, though two of the entries have it', () => {
    const { text } = insert('## Tasks\n\n- Lead\n', 'cto-general', 'cto-responsibilities');
    assert.equal(text.split(`- ${first}\n`).length, 2);
    const alone = insert('## Tasks\n\n- Lead\n', 'cto-general', 'cto-public-face', 'cio-run-it');
    assert.equal(alone.text.split(`- ${first}\n`).length, 2);
  });

  it('keeps its own text where ours is no list', () => {
    const { text, present } = insert('## Mission\n\nOurs.\n\n## Pay\n', 'cto-mission');
    assert.equal(text, '## Mission\n\nOurs.\n\n## Pay\n');
    assert.equal(present.length, 1);
    assert.match(
      insert('## Mission\n\n## Pay\n', 'cto-mission').text,
      /^## Mission\n\nMake our .*\n\n## Pay\n$/,
    );
  });
});

describe('A section that a posting has not', () => {
  it('goes to the cursor, as ever', () => {
    assert.match(
      insert('# CTO\n\nText.¦\n\n## Pay\n', 'cto-general').text,
      /^# CTO\n\nText\.\n\n## Responsibilities\n\n- [^]*\n\n## Pay\n$/,
    );
  });

  it('has a bold heading where all others have, and a colon where the one above has', () => {
    const mission = 'Make our product win customers through technology, and let revenue grow with it.';
    for (const [form, heading] of [
      ['**Our team**', '**Mission**'],
      ['**Our team:**', '**Mission:**'],
      ['__Our team__:', '**Mission:**'],
      ['## Our team', '## Mission'],
    ] as const) {
      const { text } = insert(`# CTO\n\n**Tasks**\n\n- Lead\n\n${form}\n\nTen people.¦\n`, 'cto-mission');
      assert.equal(
        text,
        `# CTO\n\n**Tasks**\n\n- Lead\n\n${form}\n\nTen people.\n\n${heading}\n\n${mission}\n`,
      );
    }
  });

  it('goes below the text of the bold heading that the cursor is on', () => {
    const { text } = insert('**Tasks**\n\n- Lead\n\n**Pay**¦\n\nGood.\n', 'cto-mission');
    assert.match(text, /\*\*Pay\*\*\n\nGood\.\n\n\*\*Mission\*\*\n/);
  });

  it('is not taken for one of the same kind that is another of ours', () => {
    const { text } = insert('## First 90 days\n\n- Met all¦\n', 'cto-12-months');
    assert.match(text, /- Met all\n\n## First 12 months\n\n- /);
    assert.match(insert('## Your first 90 days\n\n- Met all¦\n', 'cto-12-months').text, /## First 12 months/);
    assert.match(insert('## Skills\n\n- Calm¦\n', 'cto-skills-common').text, /## Leadership and management/);
  });

  it('that is internal is not filled into one that everybody reads', () => {
    const boundary = '## Out of scope\n\n- Help desk';
    const advert = `# CTO\n\nWe are looking for a CTO. Apply now.\n\n${boundary}\n\n## How to apply\n\nBy mail.¦\n`;
    assert.match(insert(advert, 'cto-boundary').text, /By mail\.\n\n## Boundary to the CIO\n\nThe CTO owns:/);
    const description = `---\naudience: internal\n---\n${advert}`;
    assert.match(insert(description, 'cto-boundary').text, /- Help desk\n- Product technology strategy/);
  });

  it('comes once, if two of the entries have the same heading', () => {
    const { text } = insert('# CTO¦\n', 'cto-general', 'cto-company-specific');
    assert.equal(text, `# CTO\n\n## Responsibilities\n\n${bullets([...general, ...companySpecific])}\n`);
  });
});

describe('A whole description', () => {
  it('adds what is missing: bullets where they belong, the other sections at the cursor', () => {
    const { text, insertions } = insert(
      '# CTO\n\nWho we are.¦\n\n## What you will do\n\n* Lead\n\n## Requirements\n\n* Java\n',
      'cto-description',
    );
    assert.match(text, /Who we are\.\n\n## About the role\n/);
    assert.match(text, /\* Lead\n\* Represent/);
    assert.match(text, /\* Java\n\* Work you have led before/);
    assert.equal(text.match(/^## .*Responsibilities|^## Requirements/gm)?.length, 1);
    const stops = insertions.flatMap(({ snippet }) => [...snippet.matchAll(/\$\{(\d+):(\[[^\]]*)/g)]);
    const labels = new Map(stops.map(([, number, label]) => [number, label]));
    assert.equal(new Set(stops.map(([, , label]) => label)).size, labels.size);
    assert.deepEqual(
      [...labels.keys()].map(Number),
      [...labels.keys()].map((_, i) => i + 1),
    );
  });

  it('has nothing for a posting of its own', () => {
    for (const role of ['cto', 'cio'] as const) {
      assert.deepEqual(insert(ownPosting(role), `${role}-description`).insertions, []);
    }
  });
});

describe('Responsibilities alone', () => {
  it('come as one list into the section for them, those that are missing', () => {
    const { text, present } = insert(
      `Intro.¦\n\n## Duties\n\n+ ${first}\n\n## Pay\n`,
      'cto-public-face',
      'cto-engineering-strategy',
      'cio-run-it',
    );
    const added = [second, catalog.entry('cio-run-it').text];
    assert.equal(text, `Intro.\n\n## Duties\n\n+ ${first}\n${bullets(added, '+')}\n\n## Pay\n`);
    assert.deepEqual(
      present.map(({ id }) => id),
      ['cto-public-face'],
    );
  });

  it('come to the cursor where the posting has no section for them', () => {
    const { text } = insert('Intro.¦\n\n## Pay\n', 'cto-public-face', 'cto-engineering-strategy');
    assert.equal(text, `Intro.\n\n${bullets([first, second])}\n\n## Pay\n`);
  });

  it('go on with the list of the cursor if it is a single one', () => {
    const list = (cursor: string): string => `## Duties\n\n- Lead\n\n## Pay\n\n- Go${cursor}od\n- Paid\n`;
    assert.equal(
      insert(list('¦'), 'cto-public-face').text,
      list('').replace('- Good\n', `- Good\n- ${first}\n`),
    );
    assert.equal(
      insert(list(''), 'cto-public-face').text,
      list('').replace('- Lead\n', `- Lead\n- ${first}\n`),
    );
  });

  it('go on with the list of the cursor from any blank line in it, and are set apart as its items are', () => {
    const list = (cursor: string): string =>
      `## Duties\n\n- Lead\n\n## Pay\n\n-   Good\n\n${cursor}\n\n-   Paid\n\nText.\n\n-   Last\n`;
    assert.equal(
      insert(list('¦'), 'cto-public-face').text,
      list('').replace('-   Good\n', `-   Good\n\n-   ${first}\n`),
    );
  });

  it('go below the paragraph of the item that holds the cursor', () => {
    const list = (cursor: string): string =>
      `## Duties\n\n- Lead engineers${cursor}\n  - in Ulm\n  - in Bonn\n\n    With a paragraph.\n`;
    assert.equal(insert(list('¦'), 'cto-public-face').text, `${list('')}- ${first}\n`);
    assert.match(insert(list('¦'), 'cto-mission').text, /With a paragraph\.\n\n## Mission\n/);
  });

  it('go in if it is a single one that is there already, as the person has asked for it', () => {
    const { text } = insert(`Intro.¦\n\n## Duties\n\n- ${first}\n`, 'cto-public-face');
    assert.equal(text, `Intro.\n\n## Duties\n\n- ${first}\n- ${first}\n`);
  });
});

describe('What is in a posting already', () => {
  const text = `## Duties\n\n- ${first}.\n\n## First 90 days\n\n- Met all\n`;
  const posting = readPosting(text);
  for (const [id, expected] of [
    ['cto-public-face', 'present'],
    ['cto-engineering-strategy', undefined],
    ['cto-general', { heading: 'Duties', bullets: 5 }],
    ['cio-general', { heading: 'Duties', bullets: 6 }],
    ['cto-90-days', { heading: 'First 90 days', bullets: 4 }],
    ['cto-12-months', undefined],
    ['cto-mission', undefined],
    ['cto-description', undefined],
  ] as const) {
    const said = typeof expected === 'object' ? `"${expected.heading}", which lacks bullets` : expected;
    it(`is ${said ?? 'nothing'} of ${id}`, () => {
      assert.deepEqual(planEntries.presence(posting, catalog.entry(id)), expected);
    });
  }

  it('is all of a section that has every bullet of ours, or a text of its own', () => {
    const general = catalog.role('cto').responsibilities.filter(({ group }) => group === 'general');
    for (const [id, own] of [
      ['cto-general', `## Duties\n\n${general.map((one) => `- ${one.text}\n`).join('')}`],
      ['cto-mission', '## Mission\n\nSail.\n'],
    ] as const) {
      assert.equal(planEntries.presence(readPosting(own), catalog.entry(id)), 'present');
    }
  });

  it('is the whole description in one of its own', () => {
    const own = readPosting(ownPosting('cio'));
    assert.equal(planEntries.presence(own, catalog.entry('cio-description')), 'present');
  });
});
