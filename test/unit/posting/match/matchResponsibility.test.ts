import assert from 'node:assert/strict';
import { isResponsibility } from '../../../../src/core/catalog/catalog.ts';
import { createMatchResponsibility } from '../../../../src/core/posting/match/matchResponsibility.ts';
import paraphrases from '../../../fixtures/paraphrases.json' with { type: 'json' };
import unrelatedBullets from '../../../fixtures/unrelatedBullets.json' with { type: 'json' };
import { catalog } from '../../support/catalog.ts';

const match = createMatchResponsibility(catalog);
const responsibilities = catalog.roles.flatMap((role) => role.responsibilities);

/** The entry or its twin, which says the same for the other role or in other words. */
function isHit({ responsibility, text }: (typeof paraphrases)[number]): boolean {
  const expected = catalog.entry(responsibility);
  const found = match(text)?.responsibility;
  return found !== undefined && isResponsibility(expected) && [expected.id, expected.twin].includes(found.id);
}

function shareOf<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return list.filter(holds).length / list.length;
}

const isTuned = (_: unknown, i: number): boolean => i % 2 === 0;
const isHeldOut = (_: unknown, i: number): boolean => i % 2 === 1;

describe('The responsibility a bullet means', () => {
  it('is there for both wordings of every responsibility', () => {
    assert.equal(paraphrases.length, 56);
    assert.equal(unrelatedBullets.length, 200);
    for (const { id } of responsibilities) {
      assert.equal(paraphrases.filter(({ responsibility }) => responsibility === id).length, 2, id);
    }
  });

  // Synonyms and weights were chosen with the even ones in sight; the odd ones say what to expect of other bullets.
  it('is found for at least 80 of 100 paraphrases', () => {
    assert.ok(shareOf(paraphrases, isHit) >= 0.8, String(shareOf(paraphrases, isHit)));
    assert.ok(shareOf(paraphrases.filter(isTuned), isHit) >= 0.92);
    assert.ok(shareOf(paraphrases.filter(isHeldOut), isHit) >= 0.71);
  });

  it('is none for at least 95 of 100 bullets of other jobs', () => {
    const isMatched = (bullet: string): boolean => match(bullet) !== undefined;
    assert.ok(shareOf(unrelatedBullets.filter(isTuned), isMatched) <= 0.05);
    assert.ok(shareOf(unrelatedBullets.filter(isHeldOut), isMatched) <= 0.05);
  });

  for (const [bullet, side] of [
    ['Recruit, develop and retain staff', undefined],
    ['Recruit, develop and retain engineers', 'product'],
    ['Supervise 9 staff', undefined],
    ['Manage vendors', 'shared'],
    ['Manage vendor relationships', undefined],
    ['Buy equipment from vendors', 'internal'],
  ] as const) {
    it(`is of no side where anybody who leads has it, else of its own: "${bullet}"`, () => {
      assert.equal(match(bullet)?.class, side);
    });
  }

  for (const responsibility of responsibilities) {
    it(`is itself for the words of the content: ${responsibility.id}`, () => {
      assert.equal(match(responsibility.text)?.responsibility, responsibility);
      assert.equal(match(`**${responsibility.text.toLowerCase()}.**`)?.responsibility, responsibility);
    });
  }

  it('has a similarity from 0 to 1', () => {
    for (const { text } of [...responsibilities, ...paraphrases]) {
      const { similarity = 1 } = match(text) ?? {};
      assert.ok(similarity > 0 && similarity <= 1);
    }
  });

  for (const bullet of ['', ' ', '-', '...', '[ ]', '42', 'the of and', '👩🏽‍💻', '\ud83d']) {
    it(`is none for ${JSON.stringify(bullet)}`, () => assert.equal(match(bullet), undefined));
  }

  it('is none for one word in common', () => {
    for (const bullet of ['To be updated', 'Architecture', 'Revenue!', 'Suppliers, suppliers, suppliers']) {
      assert.equal(match(bullet), undefined, bullet);
    }
  });

  it('is no work on the product for programs, portfolios and analysts of the inside', () => {
    for (const bullet of [
      'Lead the ERP program',
      'Run the digital transformation program',
      'Manage the IT project portfolio',
      'Lead business analysts',
    ]) {
      assert.equal(match(bullet), undefined, bullet);
    }
  });

  it('is none in another language', () => {
    for (const bullet of [
      'Verantwortung für die Architektur unserer Produkte und ihre Weiterentwicklung',
      'Führung der Entwicklungsteams und Aufbau neuer Kolleginnen und Kollegen',
      'Betrieb der internen IT und Unterstützung aller Mitarbeitenden',
      'Assurer le bon fonctionnement de nos systèmes informatiques',
      'Dirigir los equipos de ingeniería y desarrollar a las personas',
      'Руководить разработкой и отвечать за архитектуру',
      '負責公司的產品架構',
    ]) {
      assert.equal(match(bullet), undefined, bullet);
    }
  });

  it('does not depend on what was asked before', () => {
    const fresh = createMatchResponsibility(catalog);
    for (const { text } of [...paraphrases].reverse()) assert.deepEqual(fresh(text), match(text));
  });

  it('does not drown in a very long bullet of other words', () => {
    const long = Array.from({ length: 20_000 }, (_, i) => `word${i.toString(36)}`).join(' ');
    assert.equal(match(`Lead the engineering teams ${long}`), undefined);
  });
});
