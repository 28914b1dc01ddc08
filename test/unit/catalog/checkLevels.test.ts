import assert from 'node:assert/strict';
import { checkLevels, isCheckSetting, isPercentage } from '../../../src/core/catalog/checkLevels.ts';

describe('A setting of the checks', () => {
  it('is a level or "off", and nothing else', () => {
    for (const value of ['off', ...checkLevels]) assert.ok(isCheckSetting(value), value);
    for (const value of ['on', 'Hint', '', undefined, null, 1, ['off']]) assert.ok(!isCheckSetting(value));
  });

  it('is a share of 1 to 100 percent', () => {
    for (const value of [1, 20.5, 100]) assert.ok(isPercentage(value));
    for (const value of [0, 0.9, 100.1, -1, NaN, Infinity, '20', undefined]) assert.ok(!isPercentage(value));
  });
});
