import assert from 'node:assert/strict';
import {
  advertFor,
  changedBy,
  cio,
  cto,
  describeRule,
  engineer,
  german,
} from '../../support/checkedTexts.ts';

const duty = (line: string): string => `## Responsibilities\n\n- ${line}`;

describeRule('data-protection-officer', {
  unfixed: ['the role of one', 'two offices', 'one who is designated', 'an office that is held', 'a hat'],
  fires: [
    ['a title with its letters once', cio('- «Act as Data Protection Officer» (DPO) for the company')],
    ['a label with a duty in title case', cto('- «Data Protection Officer»: Ensure GDPR compliance')],
    ['a label with a duty of two words', cto('- «Data protection officer»: Ensure Compliance with the law')],
    ['a CIO who acts as one', cio(duty('«Act as the data protection officer» of the group'))],
    ['a CTO who is one', cto('«You are our data protection officer» and lead two teams.')],
    ['a duty of that name', cio(duty('«Data protection officer» under the GDPR'))],
    ['the short name', cto(duty('«Serve as DPO»'))],
    ['one person in both roles', advertFor('CTO/CIO', duty('«Double as data protection officer»'))],
    ['the role of one', cio(duty('Take on the «role of data protection officer»'))],
    ['two offices', cio('You «act as information security officer and data protection officer».')],
    ['one who is designated', cio('«You are our designated DPO».')],
    ['an office that is held', cio(duty('«Hold the office of Data Protection Officer»'))],
    ['a hat', cio('You also «wear the DPO» hat.')],
    ['German', german('Du «bist Datenschutzbeauftragte» der Gruppe.')],
  ],
  silent: [
    ['a link between that officer and others', cio('You serve as the link between the DPO and engineering.')],
    ['a deputy', cio('- Act as deputy to the Data Protection Officer')],
    [
      'whom to write to',
      cto(
        '## Contact\n\n- Data protection officer: Anna Berg\n- Data protection officer: dpo@ferries.example',
      ),
    ],
    ['work with one', cio(duty('Work with the data protection officer'))],
    ['support of one', cio(duty('Support our data protection officer in audits'))],
    ['an independent one', cto('An independent data protection officer checks what we do.')],
    ['one to be hired', cio(duty('Appoint a data protection officer'))],
    ['a contact', cto('Questions on data go to our data protection officer.')],
    ['another role', engineer(duty('Act as the data protection officer'))],
    ['data protection as such', cto(duty('Build processes that protect customer data'))],
    [
      'one who has an address',
      cto('Our designated data protection officer can be reached at dpo@ferry.example.'),
    ],
    ['one who has a name', cto('Our appointed data protection officer is Kanzlei Moll.')],
    [
      'one whom somebody has appointed',
      cto('We have appointed an external data protection officer, whom you will meet monthly.'),
    ],
    ['one who supports', cto('You will be supported by a data protection officer.')],
    ['one who is led', cto('You are the line manager of the data protection officer.')],
    ['a role that others fill', cto('The role of data protection officer (DPO) is filled externally.')],
    ['one who is met', cio("You'll be meeting the Data Protection Officer monthly.")],
    ['one who calls', cio('You will be the person our DPO calls first.')],
    ['one with an office', cio('The Office of the Data Protection Officer publishes guidance.')],
    ['a denial', cio('You are not the data protection officer.')],
    ['code', cto('The mailbox is `you are dpo`.')],
  ],
});

describe('Work with the data protection officer', () => {
  const changed = (text: string): readonly string[] => changedBy('data-protection-officer', text);

  for (const [line, fixed] of [
    ['You will be our data protection officer.', 'Work with the data protection officer.'],
    ['The CTO will also be our DPO.', 'The CTO will work with the data protection officer.'],
    ['- Act as the data protection officer', '- Work with the data protection officer'],
  ] as const) {
    it(`takes the place of the duty in "${line}"`, () => {
      assert.deepEqual(changed(cto(line)), [cto(fixed)]);
    });
  }

  for (const line of [
    'The CTO is also our DPO.',
    'You will be appointed data protection officer in the first month.',
    'You take on the role of data protection officer.',
    '- The function of data protection officer',
    'The CTO acts as data protection officer.',
    'Our CTO will be the data protection officer.',
    'In this role you are data protection officer.',
    'The person who will be data protection officer reports to you.',
  ]) {
    it(`is not written into "${line}", where it would not fit`, () => {
      assert.deepEqual(changed(cto(line)), []);
    });
  }

  it('writes no English into a posting in another language', () => {
    assert.deepEqual(changed(german('Du bist Datenschutzbeauftragte der Gruppe.')), []);
  });
});
