import assert from 'node:assert/strict';
import { allEntries } from '../../../../src/core/catalog/catalog.ts';
import { planInsertion } from '../../../../src/core/posting/insert/planInsertion.ts';
import { postingBlocks } from '../../../../src/core/posting/write/blocks.ts';
import { catalog } from '../../support/catalog.ts';
import {
  advertFor,
  applyEdits,
  cio,
  cto,
  describeRule,
  description,
  engineer,
  findingsIn,
  fixedBy,
} from '../../support/checkedTexts.ts';
import { parsePosting } from '../../support/postingParser.ts';

const both = (body: string): string => advertFor('CTO/CIO', body);

describeRule('internal-content', {
  unfixed: ['questions between a heading without KPIs and a text that would be taken for some'],
  fires: [
    ['interview questions', cto('## «Interview questions»\n\n- Tell us of a decision you would undo today.')],
    ['a guide for the panel', cio('## «Interview guide for the panel»\n\n- A good answer names a figure.')],
    ['a boundary', cto('## «Boundary to the CIO»\n\n- The CTO owns the product.')],
    ['a list of owners', cio('## «Who owns what»\n\n- Security of the company: CISO')],
    ['a bold heading', cto('**«Interview questions»**\n\n- Which system did you switch off?')],
    [
      'KPIs by both of their names in a table',
      cto('## «Key Performance Indicators (KPIs)»\n\n| KPI | Target |\n|---|---|\n| Uptime | 99.9 % |'),
    ],
    ['KPIs with figures', cto('## «KPIs»\n\n- Availability of the platform above 99.9 %')],
    ['KPIs with blanks for figures', cio('## «KPIs»\n\n- Cost for each workplace: [target cost]')],
    [
      'questions in an advert with much that is internal',
      '# Chief Technology Officer (m/f/d)\n\nWe are looking for a colleague.\n\n## Responsibilities\n\n- Own the product\n\n## «KPIs»\n\n- Uptime 99.95 %\n\n## «Interview questions»\n\n1. What did it cost?\n\nApply by 31 January 2027 at jobs@ferries.example.\n',
    ],
    [
      'questions between a heading without KPIs and a text that would be taken for some',
      cto('## KPIs\n\n## «Interview questions»\n\n1. What did it cost?\n\nWe have 40 ferries.'),
    ],
    ['questions that are no list', cto('## «Interview questions»\n\nWhat did it cost?\n\nWho paid?')],
    ['a plan for two seats', both('## «What ends the combined role»\n\nA review in May.')],
    ['a sentence on it', both('You lead both sides. A «split plan» is due in May.')],
    [
      'a sentence behind a list that is deleted without it',
      both('## «Interview questions»\n\n- What did it cost?\n\nA «split plan» is due in May.'),
    ],
    ['a bullet on it', both('- Own both sides\n- Agree a «split trigger» with the board')],
    ...[
      'We will «split the role» once we reach 100 people.',
      'The «roles are split» at 100 people.',
      'You do both «until a CTO joins».',
      'A «second seat» is planned for 2028.',
      'A «separate CIO will be hired» at 100 people.',
    ].map((line) => [line.replace(/[«»]/g, ''), both(line)] as const),
  ],
  silent: [
    ['a second executive at the table who is there', both('You work beside our CFO and a separate CIO.')],
    [
      'what people are asked in general',
      cto('## Interview process\n\nThree conversations and a work sample.'),
    ],
    ['questions that readers may have', cto('## Questions\n\nWrite to jobs@example.org.')],
    [
      'a guide for those who apply',
      cto('## Interview guide\n\nOur [interview guide](https://example.org/guide) tells you what to expect.'),
    ],
    ['when questions come', cto('## Interview questions\n\nYou get them two days before we meet.')],
    ['a goal of the company', cto('## Targets\n\n200 oyster farms by 2028')],
    ['questions sent before', cto('You get the interview questions a week before we meet.')],
    [
      'who works beside this person',
      cto('## Working beside the CIO\n\nYou work beside our CIO, who owns internal IT.'),
    ],
    ['what is not part of the role', cto('## Not in this role\n\nInternal IT.')],
    ['KPIs without figures', cio('## KPIs\n\nWe agree them with you in your first month.')],
    [
      'a date below KPIs without figures',
      cio('## KPIs\n\nWe agree them with you.\n\nApply by 3 March 2031, or on 2031-03-03.'),
    ],
    ['a duty to track KPIs', cto('- Track KPIs such as availability (99.9 % today)')],
    ['a role description', description('CTO', '## Interview questions\n\n- What did it cost?')],
    ['an advert for another role', engineer('## Interview questions\n\n- What did it cost?')],
    ['a quotation', both('Our founder says: "A split plan is for later."')],
    ['who looks after the other side for now', cto('Until a CIO joins, you look after our laptops.')],
    ['what became of one role', cio('We split the roles of CTO and CIO in 2020.')],
    ['the hours that a house keeps free', cto('## Boundaries\n\nNo mail after six.')],
    ['a split of something else', cto('- Split the monolith into services')],
  ],
});

describe('The fix of internal-content', () => {
  for (const [text, fixed] of [
    [
      both('You lead both sides. A split plan is due in May. You report to the CEO.'),
      both('You lead both sides. You report to the CEO.'),
    ],
    [
      both('- Own both sides\n- Agree a split trigger with the board\n- Lead'),
      both('- Own both sides\n- Lead'),
    ],
    [
      both('- Own both sides. Agree a split trigger with the board.\n- Lead'),
      both('- Own both sides. \n- Lead'),
    ],
    [cto('## KPIs\n\n- Uptime 99.95 %\n\nApply at jobs@lumen.example.'), cto('Apply at jobs@lumen.example.')],
    [cto('## Interview questions\n\n- What did it cost?\n\n## Pay\n\n€90,000'), cto('## Pay\n\n€90,000')],
  ] as const) {
    it(`takes away what is internal, and nothing else, of "${text.split('\n').slice(4, -5).join(' ')}"`, () => {
      assert.equal(fixedBy('internal-content', text), fixed);
    });
  }
});

describe('Interview questions in an advert', () => {
  it('are found below their heading whatever their number', () => {
    const codes = findingsIn(cto(`## Interview questions\n\n${'-\n'.repeat(140_000)}`)).map(
      ({ code }) => code,
    );
    assert.ok(codes.includes('internal-content'));
  });
});

describe('An advert', () => {
  for (const { id, posting } of allEntries(catalog)) {
    if (!posting || !/^(?:cto|cio|one-person)-/.test(id)) continue;
    const { audience } = posting;
    if (audience === 'internal' && !('heading' in posting && posting.heading)) continue;
    const isFound = audience === 'internal' && id !== 'one-person-deputies';

    it(`${isFound ? 'is told of' : 'may hold'} "${id}" of the content`, () => {
      const text = (id.startsWith('cio') ? cio : id.startsWith('cto') ? cto : both)('You lead.');
      const blocks = postingBlocks(catalog, [catalog.entry(id)]);
      const [insertion] = planInsertion(parsePosting(text), [text.indexOf('You lead.') + 9], blocks, {
        form: 'plain',
      });
      const { offset, end, snippet } = insertion!;
      const codes = findingsIn(applyEdits(text, [{ start: offset, end, newText: snippet }])).map(
        ({ code }) => code,
      );
      assert.equal(codes.includes('internal-content'), isFound);
    });
  }
});
