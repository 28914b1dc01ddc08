import assert from 'node:assert/strict';
import { catalog } from '../../support/catalog.ts';
import {
  advertFor,
  applyEdits,
  changedBy,
  cio,
  description,
  describeRule,
  findingsIn,
} from '../../support/checkedTexts.ts';

/** What the content writes, with its blanks. */
const textOf = (id: string): string => catalog.entry(id).posting!.text!.replace(/\[\[(.+?)\]\]/g, '[$1]');
const both = (body: string): string => description('CTO/CIO', body);
const marked = (body: string): string => description('«CTO/CIO»', body);

describeRule('no-end', {
  fires: [
    ['a description with duties alone', marked('## Responsibilities\n\n- Is responsible for all technology')],
    ['an advert that does not say which side comes first', advertFor('«CTO/CIO»', 'You lead both sides.')],
    [
      'what comes first that is no side',
      advertFor('«CTO/CIO»', 'Safety comes first. For the time being we are ten.'),
    ],
    ...[
      'You meet customers in person.',
      'This role is mainly remote.',
      'Our platform is primarily used by hospitals.',
      'For the time being this role is in Porto.',
      'You lead mainly [number] engineers.',
      'You may work from home two days a week on our platform.',
      'Our product has grown by 60 % a year.',
      'A third of our customers use the app.',
      'A third of our customers use the platform and the app.',
      'Quality never comes second in our product.',
      'There is a daily call at 10:30 on the platform and the internal systems.',
      'You put all of your energy into people.',
      'Our stand-up on the product is at 10:30.',
      'Safety comes first, and so says everybody who has seen our ferries in a storm, when one looks after the product.',
    ].map((line) => [line, advertFor('«CTO/CIO»', line)] as const),
    ...[
      'We will split the role once we reach 100 people.',
      'Until a CTO joins, you do both.',
      'A separate CIO will be hired at 100 people.',
    ].map(
      (line) => [`an advert that says what ends the role: ${line}`, advertFor('«CTO/CIO»', line)] as const,
    ),
    ['our own summary', advertFor('«CTO/CIO»', textOf('one-person-summary'))],
    ['the same in a description', marked('## Responsibilities\n\n- All technology\n\nSafety comes first.')],
    ['a scope', marked('## Scope\n\nTwo teams.\n\n## Responsibilities\n\n- Product and IT')],
    ['KPIs', marked('## KPIs\n\n- Availability')],
    [
      'a long title',
      description('«Chief Technology and Information Officer»', '## Responsibilities\n\n- All technology'),
    ],
    [
      'words in a comment',
      marked('<!-- the product comes first -->\n\n## Responsibilities\n\n- All technology'),
    ],
  ],
  silent: [
    ['a priority', both('## Responsibilities\n\n- All technology\n\nThe product comes first.')],
    ['a split plan', both('## Responsibilities\n\n- All technology\n\nA split plan is due in May.')],
    ['an end', both('## Responsibilities\n\n- All technology, until we hire a second executive')],
    ['a public advert, where the plan does not belong', advertFor('CTO/CIO', 'The product comes first.')],
    ['a focus in an advert', advertFor('CTO/CIO', 'Your main focus is the inside of the company.')],
    ...[
      'The emphasis is on the product.',
      'For the first two years the portal has priority; the ERP has to run.',
      'The web shop comes first.',
      'Product work takes two days a week, IT the other three.',
      'Sixty percent product, forty percent IT.',
      'Roughly 70/30 product to IT.',
      '60 % product, 40 % internal systems.',
      'Expect to put roughly two thirds of your energy into the app and a third into offices.',
      'You will spend most of your energy on the app.',
      'Two thirds app, one third office IT.',
      'At least four days a week go into the platform.',
      'We expect 80:20 between platform and IT.',
      'Primarily you own the product; IT is the smaller half.',
    ].map((line) => [`an advert: ${line}`, advertFor('CTO/CIO', line)] as const),
    ['an advert with a blank for it', advertFor('CTO/CIO', 'When both need you, [side] comes first.')],
    ['our own mission', advertFor('CTO/CIO', textOf('one-person-mission'))],
    ['our own reporting line', advertFor('CTO/CIO', textOf('one-person-beside'))],
    [
      'whom our own text has filled in',
      advertFor(
        'CTO/CIO',
        'You lead product technology yourself. On the other side, a Head of IT runs the daily work.',
      ),
    ],
    [
      'an order of priority with a side',
      advertFor('CTO/CIO', 'The order of priority: product before internal IT.'),
    ],
    ['a single role', description('CIO', '## Responsibilities\n\n- Is responsible for IT')],
    ['a blank', both('## Responsibilities\n\n- All technology\n\n[side] comes first.')],
    ['an advert for a CIO', cio('You run IT.')],
  ],
});

describe('The check no-end', () => {
  /** What it says, and the headings that its fix adds. */
  const said = (text: string): readonly string[] => {
    const [finding] = findingsIn(text).filter(({ code }) => code === 'no-end');
    const [fix] = finding!.fixes();
    const added = applyEdits(text, fix!.edits)
      .split('\n')
      .filter((line) => line.startsWith('## ') && !text.includes(line));
    return [finding!.message, ...added];
  };

  it('asks an advert for the order alone, and a description for what ends the combined role', () => {
    assert.deepEqual(said(advertFor('CTO/CIO', 'You lead both sides.')), [
      'The advert for one person in both roles does not say which side comes first.',
      '## Mission',
    ]);
    assert.deepEqual(said(both('## Responsibilities\n\n- All technology')), [
      'The description of one person in both roles names neither a priority nor what ends it.',
      '## What ends the combined role',
    ]);
  });
});

describe('The mission that says which side comes first', () => {
  it('stands in front of the responsibilities where there is nothing on the role', () => {
    const text = advertFor('CTO/CIO', '## What you will do\n\n- All technology');
    const [fixed] = changedBy('no-end', text);
    assert.ok(fixed!.indexOf('## Mission') > 0);
    assert.ok(fixed!.indexOf('## Mission') < fixed!.indexOf('## What you will do'));
  });
});
