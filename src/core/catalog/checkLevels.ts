import { isOneOf } from '../isOneOf.ts';

/** How much weight a finding has, least first. */
export const checkLevels = ['hint', 'info', 'warning', 'error'] as const;

export type CheckLevel = (typeof checkLevels)[number];

/** What a check can be set to. */
export const checkSettings = ['off', ...checkLevels] as const;

export type CheckSetting = (typeof checkSettings)[number];

/** Whether a value from outside is one that the setting of a check may have. */
export function isCheckSetting(value: unknown): value is CheckSetting {
  return isOneOf(checkSettings, value);
}

/** Whether a value from outside is a share from which postings overlap. */
export function isPercentage(value: unknown): value is number {
  return typeof value === 'number' && value >= 1 && value <= 100;
}
