import assert from 'node:assert/strict';
import { cto, describeRule, engineer, findingsIn, fixedBy, german } from '../../support/checkedTexts.ts';

describeRule('buzzword', {
  fires: [
    ['rockstar', engineer('We want a «rockstar» who builds pipelines.')],
    ['ninja in a heading', engineer('## Data «Ninja»\n\nYou build.')],
    ['a visionary in the title', cto('You lead.').replace('Chief Technology', '«Visionary» CTO, Chief')],
    ['a rockstar in the title', cto('You lead.').replace('Chief', '«Rockstar» Chief')],
    ['fast-paced', cto('You like a «fast-paced» place.')],
    ['hard work and play, with "and"', cto('We «work hard and play hard».')],
    ...[
      'We are a «young, dynamic team».',
      'We want a «recent graduate».',
      'You like a «high-energy environment».',
    ].map((line) => [line.replace(/[«»]/g, ''), engineer(line)] as const),
    [
      'people of an age among the requirements',
      engineer('## Requirements\n\n- «Recent graduates» of physics'),
    ],
    ['people of an age who are looked for', engineer('We are looking for motivated «young professionals».')],
    ['many hats', cto('You will «wear many hats» here.')],
    ['words over a line end', cto('We offer a\n«world\nclass» team.')],
    ['a guru at the start', engineer('- «Guru» of data')],
    ['a label that says nothing', engineer('- «Self-starter»: yes')],
    [
      'a label with more words before its dash',
      engineer('- «Self-starter» with a smile - you have begun projects'),
    ],
    ['a word before a dash', engineer('We are after a «rockstar» - one who builds.')],
    ['a young team of a size', cto('You join a «young team of» eight.')],
    ['what is set against a denial', cto('We are not a startup, but a «fast-paced» company.')],
    ['two in one sentence', cto('A «go-getter» with «cutting-edge» skills.')],
  ],
  silent: [
    ['lead, which no CTO posting can do without', cto('You lead three teams and are a leader to them.')],
    ...[
      'We do not look for a rockstar.',
      'We do not want a rockstar or a ninja.',
      'We need people, not ninjas.',
      'Instead of a visionary we look for somebody who listens.',
      'No synergies, no game-changers here.',
      'Synergy Health runs ten clinics.',
    ].map((line) => [line, cto(line)] as const),
    ...[
      'CTO, Guru Nanak Digital Trust',
      'CTO at Ninja Van',
      'CTO | Visionary Women',
      'CTO – Synergy Health',
    ].map(
      (title) =>
        [
          `a name in the title: ${title}`,
          cto('You lead.').replace('Chief Technology Officer', title),
        ] as const,
    ),
    ['an address', cto('See https://ninja.example.org/rockstar for more.')],
    ['code', engineer('We build with `ninja -j 8`.')],
    ['a quote', cto('A colleague says: “It is fast-paced and fun.”')],
    ['a name', engineer('You work on the Rockstar and the Ninja build system of Guru Labs.')],
    ['what the company says of itself', cto('## About us\n\nWe are a fast-paced, world-class company.')],
    ['the equal-opportunity sentence', cto('We welcome visionary people regardless of age.')],
    ['a blank', cto('You are a [visionary].')],
    ...[
      'You mentor recent graduates and young professionals.',
      'You will hire recent graduates.',
      'We are looking for somebody who will mentor recent graduates.',
      '## Requirements\n\n- Experience in mentoring recent graduates',
    ].map((line) => [line, engineer(line)] as const),
    ['a field of physics', engineer('You know high-energy physics.')],
    ['a longer word', cto('The ninjatool is in use.')],
    ['German', german('Wir suchen einen Rockstar, der visionary ist.')],
    ['a label that says what it means', engineer('- Self-starter - you have begun projects of your own')],
    ['a label with its dash right behind', engineer('- Self-starter- you have begun projects of your own')],
    ['a bold label', engineer('- **Self-starter:** you have begun projects of your own')],
    ['what has examples', engineer('- Work on cutting-edge products such as greenfield systems')],
    ['people to work with', engineer('You meet the press and thought leaders of our field.')],
    ["master's degree", cto("A master's degree in mastering ferries.")],
  ],
});

it('A word on age is not said to say little about the work', () => {
  const text = engineer(
    'We want a recent graduate. We are looking for young professionals. You join a young and dynamic team of digital natives.',
  );
  const messages = findingsIn(text).flatMap(({ code, message }) => (code === 'buzzword' ? [message] : []));
  assert.equal(messages.length, 4);
  for (const message of messages) assert.match(message, /speaks of age/);
});

describe('The first fix of a buzzword', () => {
  for (const [line, fixed] of [
    ['We want a rockstar engineer who builds.', 'We want an engineer who builds.'],
    ['Visionary leader wanted.', 'Leader wanted.'],
    ['We build world-class products.', 'We build products.'],
    ['We want a rockstar who builds.', 'We want a [what this person does well] who builds.'],
    [
      'You are an experienced and visionary leader.',
      'You are an experienced and [what this person sees ahead] leader.',
    ],
    ['You are a **visionary** leader.', 'You are a **[what this person sees ahead]** leader.'],
    ['A fast-paced place.', 'A [pace of work in facts] place.'],
  ] as const) {
    it(`makes "${fixed}" of "${line}"`, () => assert.equal(fixedBy('buzzword', cto(line)), cto(fixed)));
  }
});

it('A young team of a size stays a team of that size', () => {
  assert.equal(fixedBy('buzzword', cto('You join a young team of eight.')), cto('You join a team of eight.'));
});
