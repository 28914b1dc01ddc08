import { advertFor, cio, description, describeRule } from '../../support/checkedTexts.ts';

const both = (body: string): string => description('CTO/CIO', body);
const marked = (body: string): string => description('«CTO/CIO»', body);

describeRule('no-end', {
  fires: [
    ['a description with duties alone', marked('## Responsibilities\n\n- Is responsible for all technology')],
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
    ['a public advert, where the plan does not belong', advertFor('CTO/CIO', 'You lead both sides.')],
    ['a single role', description('CIO', '## Responsibilities\n\n- Is responsible for IT')],
    ['a blank', both('## Responsibilities\n\n- All technology\n\n[side] comes first.')],
    ['an advert for a CIO', cio('You run IT.')],
  ],
});
