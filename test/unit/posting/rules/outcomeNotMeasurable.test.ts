import { cio, cto, describeRule, engineer, german } from '../../support/checkedTexts.ts';

describeRule('outcome-not-measurable', {
  fires: [
    ['an outcome in general words', cto('## Outcomes\n\n- «The product is better»')],
    ['one of several', cto('## Outcomes\n\n- Two ports use the product\n- «Customers are happier»')],
    ['what success looks like', cio('## What success looks like\n\n- «Staff are content»')],
    ['an outcome with a full stop', cto('## Your impact\n\n- «Engineers like to work here.»')],
    [
      'words that only look like a number',
      cto(
        '## Outcomes\n\n- «All teams may like each other»\n- «No one waits, every system is fine»\n- «Half-hearted third parties are gone»',
      ),
    ],
    [
      'words before the list that name no time',
      cto('## Outcomes\n\nWhat we hope for:\n\n- «The product is better»'),
    ],
    [
      'a figure in a section below',
      cto('## Outcomes\n\n- «The product is better»\n\n## Pay\n\nWe pay €90,000.'),
    ],
    ['two of them', cto('## Expected outcomes\n\n- «Better systems»\n- «Better people»')],
  ],
  silent: [
    ['a number', cto('## Outcomes\n\n- Releases take 2 days')],
    ['a number in words', cto('## Outcomes\n\n- Three ports use the product')],
    ['May', cto('## Outcomes\n\n- The plan is agreed in May')],
    ['a half', cto('## Outcomes\n\n- Outages are down by half')],
    ['a month', cto('## Outcomes\n\n- The plan is agreed in March')],
    ['a heading with a time', cto('## First 90 days\n\n- The teams are known')],
    ['a time before the list', cto('## Outcomes\n\nAfter 12 months:\n\n- The product is better')],
    ['a blank', cto('## Outcomes\n\n- Failed changes are down to [target]')],
    ['responsibilities', cto('## Responsibilities\n\n- Make the product better')],
    ['another role', engineer('## Outcomes\n\n- The product is better')],
    ['German', german('## Kennzahlen\n\n- Besser')],
  ],
});
