import assert from 'node:assert/strict';
import { applyEdits, cto, describeRule, engineer, findingsIn, german } from '../../support/checkedTexts.ts';

describeRule('pronoun-pair', {
  fires: [
    ['his/her', cto('The incumbent uses «his/her» experience.')],
    ['he or she', engineer('You tell the customer what «he or she» gets.')],
    ['s/he', cto('«S/he» leads three teams.')],
    ['him or her', cto('We will tell «him or her» in May.')],
    ['(s)he', engineer('You tell the customer what «(s)he» gets.')],
    ['he/she/they', engineer('You tell the customer what «he/she/they» get.')],
    ['him- or herself', cto('The person introduces «him- or herself».')],
    ['he / she', engineer('You tell the customer what «he / she» gets.')],
    ['two of them', cto('«He/she» knows «his or her» teams.')],
  ],
  silent: [
    ['they', cto('They know their teams.')],
    ['a legal sentence', cto('An applicant may not suffer discrimination because of his or her age.')],
    ['pronouns that people give', cto('Write to Kim (she/her).')],
    ['a quote', cto('“He or she”, the old advert said.')],
    ['code', cto('The field `he/she` is gone.')],
    ['an address', cto('See https://example.org/his/her for more.')],
    ['German', german('Der text sagt he or she.')],
  ],
});

it('A pair with "they" is not replaced unseen, as the verb behind it may be one of several people', () => {
  for (const [pair, isSafe, fixed] of [
    ['He/she/they is responsible for data.', false, 'The person is responsible for data.'],
    ['He/she is responsible for data.', true, 'The person is responsible for data.'],
    ['(S)he is responsible for data.', true, 'The person is responsible for data.'],
  ] as const) {
    const [finding] = findingsIn(engineer(pair)).filter(({ code }) => code === 'pronoun-pair');
    const [fix] = finding!.fixes();
    assert.equal(fix!.safe, isSafe);
    assert.equal(applyEdits(engineer(pair), fix!.edits), engineer(fixed));
  }
});
