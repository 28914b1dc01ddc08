import assert from 'node:assert/strict';
import { catalog } from '../../support/catalog.ts';
import { saidIn } from '../../support/claims.ts';
import { responsibilityAt } from '../../support/postingLanguage.ts';
import { readPosting } from '../../support/postingParser.ts';

const partners = catalog.entry('cto-partners');

const top = '# Chief Technology Officer\n\nFerry Lines is looking for you.\n\n';
const inPosting = (lines: string): string => `${top}${lines}\n\n## How to apply\n\nSend your CV.\n`;

/** In the posting of a CTO with these lines. */
function at(marked: string): ReturnType<typeof responsibilityAt> {
  return responsibilityAt(readPosting(inPosting(marked.replace('|', ''))), top.length + marked.indexOf('|'));
}

function counterpart(id: string): string | undefined {
  return at(`- |${catalog.entry(id).text}\n`)?.counterpart?.responsibility.id;
}

describe('The responsibility that a bullet means', () => {
  it('is known anywhere in its words, with their exact range', () => {
    const before = '## The crossing 🚀\r\n\r\n- One\r\n  * ';
    for (const place of [0, 10, partners.text.length]) {
      const words = `${partners.text.slice(0, place)}|${partners.text.slice(place)}`;
      const found = at(`${before}${words}\r\n- Two\r\n`);
      assert.equal(found?.responsibility, partners);
      const start = top.length + before.length;
      assert.deepEqual(found.range, { start, end: start + partners.text.length });
    }
  });

  it('is not known beside them', () => {
    for (const text of [
      `|- ${partners.text}`,
      `- ${partners.text}\n|`,
      `- ${partners.text}\n\n|Text.`,
      `- One|\n- ${partners.text}`,
      `${partners.text}|`,
      '- |',
      `## Skills\n\n- |${partners.text}`,
      `## Out of scope\n\n- |${partners.text}`,
      '|',
    ]) {
      assert.equal(at(text), undefined, text);
    }
  });

  for (const [heading, isKnown, isClaimed] of [
    ['Responsibilities', true, true],
    ['The crossing', true, true],
    ['About the role', true, false],
    ['Scope', true, false],
    ['Skills', false, false],
  ] as const) {
    const [known, claimed] = [isKnown ? 'is known' : 'is not known', isClaimed ? 'is' : 'is not'];
    it(`${known} under "${heading}", where likeness alone ${claimed} a claim`, () => {
      for (const [line, id, domain] of [
        ['Product technology in line with business goals', 'cto-alignment', 'joint-plan'],
        ['Buy IT equipment and licences for staff', 'cio-purchasing', 'suppliers'],
      ] as const) {
        const lines = `## ${heading}\n\n- |${line}`;
        assert.equal(at(lines)?.responsibility.id, isKnown ? id : undefined);
        assert.deepEqual(saidIn(inPosting(lines.replace('|', ''))), isClaimed ? [`${domain}: cto`] : []);
      }
    });
  }

  it('is known by the domain that the words of the bullet claim', () => {
    assert.equal(at('- |Build and lead three engineering teams')?.responsibility.id, 'cto-lead-engineering');
    assert.equal(at('- |Own the uptime of the platform')?.responsibility.id, 'cto-infrastructure');
  });

  it('is the one that the bullet clearly means, and not another that the claimed domain stands for', () => {
    assert.equal(at('- |Run the internal IT department and the help desk')?.responsibility.id, 'cio-run-it');
    assert.equal(at('- |Run the IT function')?.responsibility.id, 'cio-it-goals');
  });

  it('is not known where words and likeness name work of different sides', () => {
    assert.equal(at('- |Lead research and development to meet the needs of partner agencies'), undefined);
  });

  it('is the one that the words name, where its twin is more alike', () => {
    const line = '- |Lead the partners and agencies that build for our customers';
    assert.equal(at(line)?.responsibility.id, 'cto-partners');
  });

  it('is not known where the table of owners takes the bullet for nothing that the role holds', () => {
    for (const line of [
      'Contribute to the local tech scene',
      'Listen to your colleagues, finding out what they need to be productive',
      'Decide with the Head of Product what is built first, and say what it costs',
      'Support the CIO in running internal IT and the infrastructure the company works on',
      'You will not run internal IT and the infrastructure the company works on',
    ]) {
      assert.equal(at(`- |${line}`), undefined, line);
    }
  });

  it('comes with its role', () => {
    assert.equal(at(`- |${catalog.entry('cio-purchasing').text}`)?.role.id, 'cio');
    assert.equal(at(`1. |${partners.text}`)?.role.id, 'cto');
  });

  it('comes with its twin in the other role, or what is worth reading there', () => {
    assert.equal(counterpart('cto-partners'), 'cio-partners');
    assert.equal(counterpart('cio-infrastructure'), 'cto-infrastructure');
    assert.equal(counterpart('cto-public-face'), 'cio-inside-face');
    // Its twin is in the same role.
    assert.equal(counterpart('cio-raise-profitability'), 'cto-grow-revenue');
    assert.equal(counterpart('cio-purchasing'), undefined);
  });

  it('has a counterpart in the other role alone', () => {
    for (const role of [catalog.role('cto'), catalog.role('cio')]) {
      for (const { text } of role.responsibilities) {
        const found = at(`- |${text}`);
        assert.equal(found?.role, role);
        if (found.counterpart) assert.notEqual(found.counterpart.role, role);
      }
    }
  });

  it('is explained without links, which a hover would show as something to click', () => {
    for (const { responsibilities } of catalog.roles) {
      for (const { id, explanation } of responsibilities)
        assert.doesNotMatch(explanation, /\]\(|https?:/, id);
    }
  });
});
