import assert from 'node:assert/strict';
import { catalog } from '../../support/catalog.ts';
import { responsibilityAt } from '../../support/postingLanguage.ts';
import { parsePosting } from '../../support/postingParser.ts';

const partners = catalog.entry('cto-partners');

function at(marked: string): ReturnType<typeof responsibilityAt> {
  const identity = {
    role: { value: 'cto', evidence: [] },
    language: { value: 'en', evidence: [] },
  } as const;
  return responsibilityAt({ document: parsePosting(marked.replace('|', '')), identity }, marked.indexOf('|'));
}

function counterpart(id: string): string | undefined {
  return at(`- |${catalog.entry(id).text}\n`)?.counterpart?.responsibility.id;
}

describe('The responsibility that a bullet means', () => {
  it('is known anywhere in its words, with their exact range', () => {
    const before = '# CTO 🚀\r\n\r\n- One\r\n  * ';
    for (const place of [0, 10, partners.text.length]) {
      const words = `${partners.text.slice(0, place)}|${partners.text.slice(place)}`;
      const found = at(`${before}${words}\r\n- Two\r\n`);
      assert.equal(found?.responsibility, partners);
      assert.deepEqual(found.range, { start: before.length, end: before.length + partners.text.length });
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

  it('is known by the domain that the words of the bullet claim', () => {
    assert.equal(at('- |Build and lead three engineering teams')?.responsibility.id, 'cto-lead-engineering');
    assert.equal(at('- |Own the uptime of the platform')?.responsibility.id, 'cto-infrastructure');
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
