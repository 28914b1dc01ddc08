import assert from 'node:assert/strict';
import { createRoleOfTitle } from '../../../../src/core/posting/identify/roleOfTitle.ts';
import { catalog } from '../../support/catalog.ts';
import { isLinear } from '../../support/growth.ts';

describe('The role of a title', () => {
  it('takes time in proportion to the abbreviations in it', () => {
    const run = (length: number): void => {
      // A new one each time, as it remembers.
      createRoleOfTitle(catalog)('Chief x (AB) '.repeat(length / 10));
    };
    assert.ok(isLinear(run, [2000, 8000]));
  });

  for (const title of [
    'Chief Information Officer Europe',
    'Group CIO EMEA',
    'Corporate CIO',
    'Divisional CIO, North America',
    'CIO (DACH)',
    'State Chief Information Officer',
    'City CIO',
    'County Chief Information Officer',
    'University Chief Information Officer',
    'Appointment of Chief Information Officer',
    'CIO needed',
    'Chief Data and Information Officer',
  ]) {
    it(`is that of a CIO with a region or a unit: "${title}"`, () => {
      assert.equal(createRoleOfTitle(catalog)(title), 'cio');
    });
  }

  it('is that of the words in front, however much follows', () => {
    const roleOfTitle = createRoleOfTitle(catalog);
    assert.equal(roleOfTitle(`CIO, ${'x (AB) '.repeat(5000)}`), 'cio');
    assert.equal(roleOfTitle(`${'x, '.repeat(50)}Chief Investment Officer (CIO)`), 'another');
  });
});
