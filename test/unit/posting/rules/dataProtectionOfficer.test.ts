import { advertFor, cio, cto, describeRule, engineer, german } from '../../support/checkedTexts.ts';

const duty = (line: string): string => `## Responsibilities\n\n- ${line}`;

describeRule('data-protection-officer', {
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
    ['German', german('Du «bist Datenschutzbeauftragte» der Gruppe.')],
  ],
  silent: [
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
    ['a denial', cio('You are not the data protection officer.')],
    ['code', cto('The mailbox is `you are dpo`.')],
  ],
});
