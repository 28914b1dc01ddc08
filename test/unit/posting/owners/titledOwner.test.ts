import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createMentionsRole } from '../../../../src/core/posting/identify/mentionsRole.ts';
import { isExecutivePosting } from '../../../../src/core/posting/owners/isExecutivePosting.ts';
import {
  createIsOwnerPosting,
  createMentionsOwner,
  createTitledOwner,
} from '../../../../src/core/posting/owners/titledOwner.ts';
import { catalog } from '../../support/catalog.ts';
import { claimsIn, posting, saidIn } from '../../support/claims.ts';
import { identifyPosting, parsePosting } from '../../support/postingParser.ts';
import { projectFolder, readText } from '../../support/projectFiles.ts';

const titledOwner = createTitledOwner(catalog);
const isOwnerPosting = createIsOwnerPosting(catalog);
const mentionsOwner = createMentionsOwner(catalog);
const mentionsRole = createMentionsRole(catalog);

const isRead = (text: string): boolean => isOwnerPosting(identifyPosting(parsePosting(text)));
const others = catalog.ownership.owners.filter(({ role }) => role === undefined);

describe('The owner whom the title of a posting names', () => {
  for (const [title, owner] of [
    ['CISO', 'ciso'],
    ['Chief Information Security Officer (CISO)', 'ciso'],
    ['Interim COO (m/f/d)', 'coo'],
    ['Co-Founder and COO', 'coo'],
    ['Data Protection Officer at Acme', 'dpo'],
    ['Head of Data, Hamburg', 'head-of-data'],
    ['Assistant to the CISO', undefined],
    ['Executive Assistant, CFO', undefined],
    ['Deputy CISO', undefined],
    ['COO and CFO', undefined],
    ['Data Engineer', undefined],
    ['CTO', undefined],
  ] as const) {
    it(`of "${title}" is ${owner ?? 'none'}`, () => {
      assert.equal(titledOwner(title)?.id, owner);
    });
  }

  it('is found by every phrase of the content, and its posting is read, also after the quick look', () => {
    for (const { id, phrases } of others) {
      for (const phrase of phrases) {
        const text = posting(phrase, '- Own the IT budget');
        // Titles for the role of the CTO or the CIO are another way to the same owner.
        assert.ok(isRead(text), phrase);
        assert.ok(mentionsRole(text) || mentionsOwner(text), phrase);
        assert.equal(claimsIn(text).holder?.id, id, phrase);
      }
    }
  });
});

describe('The quick look for the title of an owner', () => {
  it('misses no posting that the table reads among the fixtures, and spares most other files', () => {
    const texts = readdirSync(`${projectFolder}/test/fixtures`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => readText(`test/fixtures/${file}`));
    const read = texts.filter(isRead);
    assert.ok(read.some((text) => !isExecutivePosting(identifyPosting(parsePosting(text)))));
    assert.deepEqual(
      read.filter((text) => !mentionsRole(text) && !mentionsOwner(text)),
      [],
    );
    const spared = texts.filter((text) => !mentionsOwner(text));
    assert.ok(spared.length >= texts.length / 2, `${spared.length} of ${texts.length}`);
  });

  it('finds a title in the front matter and in any heading, and none in the middle of a text', () => {
    for (const text of ['---\ntitle: CISO\n---\n', '# CISO\n', 'CISO\n====\n', '**Head of Data**\n'])
      assert.ok(mentionsOwner(text), text);
    for (const text of ['Our CISO agreed.\n', '---\ntags: [ciso]\n---\n\nText.\n', '# Precisos\n'])
      assert.ok(!mentionsOwner(text), text);
  });
});

describe('What a posting for another owner says', () => {
  for (const [title, line, ...said] of [
    ['CISO', 'Own the security of the company and of our products', 'company-security: ciso'],
    ['CISO', 'Our CIO owns the help desk', 'help-desk: cio'],
    ['CFO', 'Own the IT budget', 'it-budget: cfo'],
    ['CFO', 'Own the budget for IT', 'budget: cfo'],
    ['COO', 'Run IT operations', 'internal-it: coo'],
    ['Chief Product Officer', 'Own the product roadmap', 'roadmap: cpo'],
    ['IT Manager', 'Manage vendors', 'partners: it-manager'],
    // Their own budget, suppliers and plans.
    ['CFO', 'Own the budget'],
    ['COO', 'Manage vendors'],
    ['COO', 'Own the production environment'],
    ['CISO', 'Own the roadmap'],
    // As like as it may be to work of a CTO or a CIO.
    ['COO', 'Plan the introduction of new systems and guide staff through it'],
    ['Assistant to the CFO', 'Own the IT budget'],
  ] as const) {
    it(`is for a ${title} in "${line}" ${said.join(', ') || 'nothing'}`, () => {
      const text = posting(title, `- ${line}`);
      assert.deepEqual(saidIn(text), said);
      assert.equal(claimsIn(text).meant.size, 0);
    });
  }
});
