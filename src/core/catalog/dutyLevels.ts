/** How surely a bullet is a duty, from the least. */
export const dutyLevels = ['possible', 'likely', 'sure'] as const;

export type DutyLevel = (typeof dutyLevels)[number];
