import { cto, describeRule, engineer, german } from '../../support/checkedTexts.ts';

describeRule('gendered-word', {
  fires: [
    ['a title', cto('You advise the «chairman» each month.')],
    ...[
      'You plan «man-days».',
      'It took a «man-year».',
      'This is no «one-man show».',
      'You lead a «two-man team».',
      "You explain it in «layman's terms».",
      'The «chairwoman» of the council decides.',
    ].map((line) => [line.replace(/[«»]/g, ''), engineer(line)] as const),
    ['manpower', engineer('You plan the «manpower» of two ports.')],
    ['a pronoun for the candidate', cto('The ideal candidate knows «his» numbers.')],
    ['a pronoun for the CTO', cto('The CTO leads teams and «he» reports to the CEO.')],
    ['a pronoun before a verb of duty', engineer('Our next hire starts in May. «She» will build pipelines.')],
    ['a pronoun for a CTO whom the sentence before looks for', cto('We seek a CTO. «He» will lead teams.')],
    ['a pronoun for a CTO whom the house needs', cto('We need a CTO who builds. «He» will lead teams.')],
    ['a title in a heading', engineer('## For the «Salesman»\n\nYou sell.')],
    ['guys', engineer('You join ten great «guys» in the port.')],
  ],
  silent: [
    [
      'he/she, which has a check of its own',
      cto('The candidate knows his/her numbers, and he/she reports to the CEO.'),
    ],
    ['he or she', cto('The candidate says what he or she needs.')],
    [
      'the Selective Service sentence',
      engineer(
        'Male applicants born after 1959 must have registered with the Selective Service; the candidate shows his card.',
      ),
    ],
    ...[
      'You report to Hanna Vogel, our CEO. She will be your sparring partner.',
      'The successful candidate reports to Mr. Berg and works with his team.',
      'The candidate reports to Hanna Vogel and leads in her absence.',
      'We seek a CTO to succeed Tom Berg. He will stay for three months.',
      'We need the trust of Tom Berg. He will interview you.',
      'Jonas founded Ferry Lines. He will interview you.',
    ].map((line) => [line, cto(line)] as const),
    ['somebody else', cto('Our founder Maria built the first ferry with her own hands.')],
    ['pronouns that people give', cto('Ask Kim (she/her), the candidate guide.')],
    ['pronouns that people give without brackets', cto('Ask the candidate guide Kim, she/her, for help.')],
    [
      'an equal-opportunity sentence',
      cto('Every candidate is welcome regardless of her or his gender identity.'),
    ],
    ['the title of a person', cto('You report to the Chairman of the Board.')],
    ['a quote', cto('A candidate said: “He was kind to his team.”')],
    ["a master's degree", cto("A master's degree is welcome, says the candidate guide.")],
    ['German', german('Der candidate kennt his Zahlen und den chairman.')],
  ],
});
