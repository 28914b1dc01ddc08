/** How much weight a finding has, least first. */
export const checkLevels = ['hint', 'info', 'warning', 'error'] as const;

export type CheckLevel = (typeof checkLevels)[number];
