import { cio, cto, description, describeRule, engineer, german } from '../../support/checkedTexts.ts';

const marked = (text: string): string => text.replace(/# (Chief \w+ Officer)/, '# «$1»');

describeRule('scope', {
  fires: [
    ['neither team nor budget nor systems', marked(cto('You decide.'))],
    ['a budget without a sum', marked(cto('Your budget pays for the product.'))],
    [
      'people of whom nobody knows how many',
      marked(cto('You spend time with people, engineers and our product.')),
    ],
    ['only the product', marked(cto('You own the product.'))],
    ['only a team', marked(cto('You lead a team of nine.'))],
    ['a role description', description('«CIO»', '## Responsibilities\n\n- Is responsible for calm')],
    [
      'a German advert',
      marked(
        german('Du entscheidest.').replace(
          'für die Technik der Fähren und für die Systeme, mit denen wir arbeiten',
          'die dazu passt',
        ),
      ),
    ],
  ],
  silent: [
    ['a heading for it', cto('## Scope\n\nMuch.')],
    ['team and budget', cto('You lead nine engineers and a budget of two million.')],
    ['team and systems', cio('Twelve staff run our systems.')],
    ['a sum and the product', cto('Your budget of €3 million pays for the product.')],
    ['a profit and loss of one’s own and systems', cio('You run our systems and a P&L.')],
    ['blanks in prose', cio('You run our systems with [number] people.')],
    ['another role', engineer('You decide.')],
    ['blanks', cto('## Scope\n\n- Teams: [teams]\n- Budget: [budget]')],
  ],
});
