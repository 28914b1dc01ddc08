import assert from 'node:assert/strict';
import { catalog } from '../../support/catalog.ts';
import { applyEdits, cto, describeRule, engineer, findingsIn, german } from '../../support/checkedTexts.ts';

describeRule('gender-coded', {
  fires: [
    ['two in one part', cto('You are «aggressive» and fearless.')],
    ['the same one twice', engineer('An «assertive» person with assertive ways.')],
    ['three in bullets', cto('## Requirements\n\n- «Decisive»\n- Headstrong\n- Hungry')],
    [
      'each part by itself',
      cto(
        '## Responsibilities\n\n- You «dominate» and are ruthless\n\n## Requirements\n\n- «Fearless» and decisive',
      ),
    ],
    ['words with a capital at the start', engineer('- «Outspoken» and assertive')],
  ],
  silent: [
    ['a single word', cto('You are decisive.')],
    [
      'one in each of two parts',
      cto('## Responsibilities\n\n- You are decisive\n\n## Requirements\n\n- You are assertive'),
    ],
    ['lead and responsible', cto('You lead, you are a leader, you are responsible for the lead time.')],
    ['headings', cto('## Decisive and assertive\n\nYou build.')],
    ['a legal sentence', cto('We are assertive and decisive about equal opportunity.')],
    ['what the company says of itself', cto('## About us\n\nWe are fearless and aggressive.')],
    ['quotes', cto('“Be fearless and aggressive”, our founder says.')],
    ['German', german('Du bist assertive und decisive.')],
  ],
});

describe('The neutral words for gender-coded ones', () => {
  for (const [coded, neutral] of [
    ['We want a decisive leader with a hungry team.', 'We want a leader who decides with a keen team.'],
    [
      'You ruthlessly prioritise, with self-reliant engineers.',
      'You strictly prioritise, with self-organised engineers.',
    ],
    ['An aggressive growth plan with a fearless team.', 'A fast growth plan with a brave team.'],
    ['A decisive person with an outspoken team.', 'A purposeful person with an open team.'],
    ['An assertive person under an aggressive deadline.', 'An articulate person under a tight deadline.'],
    [
      'You meet aggressive timelines with fearless engineers.',
      'You meet tight timelines with brave engineers.',
    ],
  ] as const) {
    it(`fit into "${coded}"`, () => {
      const text = engineer(coded);
      const [finding] = findingsIn(text).filter(({ code }) => code === 'gender-coded');
      assert.ok(applyEdits(text, finding!.fixes()[0]!.edits).includes(neutral));
    });
  }
});

describe('Each neutral word', () => {
  for (const { words, instead } of [...catalog.checks.coded, ...catalog.checks.titles]) {
    for (const word of words) {
      it(`has the article that fits, as "${instead}" for "${word}"`, () => {
        const article = /^(?:[aeiou])/i.test(word) && !/^one/.test(word) ? 'an' : 'a';
        // Two of them, as one is nothing to speak of.
        const text = engineer(`We are after ${article} ${word} and ${article} ${word}.`);
        const finding = findingsIn(text).find(({ code }) => /^gender/.test(code));
        const fixed = applyEdits(text, finding!.fixes()[0]!.edits);
        const [, written] = new RegExp(`We are after (an?) ${instead!}`).exec(fixed) ?? [];
        assert.equal(written, /^(?:[aeiu]|o(?!ne))/.test(instead!) ? 'an' : 'a');
      });
    }
  }
});
