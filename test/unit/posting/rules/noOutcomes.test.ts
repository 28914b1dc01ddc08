import {
  advertFor,
  cio,
  cto,
  description,
  describeRule,
  engineer,
  german,
} from '../../support/checkedTexts.ts';

const marked = (text: string): string => text.replace(/# (Chief \w+ Officer)/, '# «$1»');

describeRule('no-outcomes', {
  fires: [
    ['activities alone', marked(cto('## Responsibilities\n\n- Own the architecture'))],
    [
      'benefits that come with time',
      marked(cto('## Benefits\n\n- Health insurance after 90 days\n- A review within six months')),
    ],
    ['the day of a decision', marked(cto('We decide by the end of the month.'))],
    ...['Notice period | 6 months', 'Contract | 12 months', 'Probation | 90 days'].map(
      (row) =>
        [`the table row "${row}"`, marked(cto(`| Field | Value |\n| --- | --- |\n| ${row} |`))] as const,
    ),
    ['prose alone', marked(cio('You make our systems calm.'))],
    ['a role description', description('«CIO»', '## Responsibilities\n\n- Is responsible for systems')],
    ['one person in both roles', advertFor('«CTO/CIO»', 'You lead both sides.')],
    ['an advert with a line above its title', `**Wanted**\n\n${marked(cto('You decide.'))}`],
    ['a German advert', marked(german('Du leitest die Technik.'))],
    ...[
      'Run what we introduced in 2021',
      'Lead the team (in the budget of 2026-2027)',
      'Run the platform for 2000 ships',
      'Run what is live (since March 2024)',
      'Run the systems in use, 2026/2027',
    ].map((duty) => [`"${duty}"`, marked(cto(`## Responsibilities\n\n- ${duty}`))] as const),
    ['a year outside of the duties', marked(cto('## Requirements\n\n- A visa by March 2027'))],
  ],
  silent: [
    ['a heading for the first 90 days', cto('## First 90 days\n\n- You have met all teams')],
    ...['What you will achieve', "What you'll achieve", 'How will we measure success?'].map(
      (title) => [title, cto(`## ${title}\n\n- All teams ship each week`)] as const,
    ),
    [
      'a table of times',
      cto(
        '| By | You will have |\n| --- | --- |\n| 90 days | agreed a plan with all teams |\n\n- Own the product',
      ),
    ],
    ['prose with a time', cto('Within six months the booking product runs in two ports.')],
    ['a figure to be reached in a year', cto('- Own the uptime: today 99.7 %, in a year 99.9 %.')],
    ['the end of a year', cto('By the end of 2027 the booking product runs in two ports.')],
    ['KPIs', description('CIO', '## KPIs\n\n- Availability')],
    ['what success looks like', cio('## What success looks like\n\n- Staff find what they need')],
    ...[
      'Introduce the ERP by summer 2028',
      'Hand over to a permanent CIO in Q4 2027',
      'Lead the replacement of our booking system (for Trimester 1 2029)',
      'Two releases a week until 12/2027',
      'Oversee the migration; go-live October 2028',
      'ERP live (December 2027)',
      'Complete the move to the new booking system (go-live: fall 2028)',
      'Renew the booking system (in service by Semester 1, 2029)',
      'Replace the ERP no later than 30 June 2028',
      'Replace the ERP by 30.06.2028',
      'Bring all ferries online within two years',
    ].map((duty) => [`"${duty}"`, cto(`## Responsibilities\n\n- ${duty}`)] as const),
    [
      'a year in a table of duties',
      cto('## Responsibilities\n\n| Area | What |\n|---|---|\n| Security | ISO 27001 by September 2027 |'),
    ],
    ['goals of a year', cio('## Goals 2027\n\n- Core banking upgrade live')],
    ['a duty with a year in German', german('## Aufgaben\n\n- Du führst das ERP bis Ende 2028 ein')],
    ...['By March 2028', 'Your milestones', 'Objectives for 2027'].map(
      (title) => [title, cio(`## ${title}\n\n- 70% of contacts online`)] as const,
    ),
    ...[
      'ERP-Einführung spätestens am 31.12.2028',
      'Neues Campusmanagement produktiv bis zum Wintersemester 2028/29',
      'Nach sechs Monaten steht das neue Team',
      'In den ersten 6 Monaten lernen Sie alle Werke kennen',
    ].map((line) => [`German: ${line}`, german(`## Aufgaben\n\n- ${line}`)] as const),
    ['another role', engineer('You build pipelines.')],
    ['German words for it', german('In den ersten 90 Tagen lernst du alle kennen.')],
  ],
});
