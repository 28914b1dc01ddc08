import { isStated, missing } from './missingFact.ts';
import type { CreateRule } from './rule.ts';

/** Two of these are not told: the size of the team, that of the budget, the systems. */
export const createScope: CreateRule = (catalog) => (posting) => {
  const { sections } = posting.document;
  if (sections.some(({ kind, words }) => kind === 'scope' && words !== undefined)) return [];
  const { team, budget, systems } = catalog.checks.scopeParts;
  const parts = { team, budget, systems };
  const absent = (['team', 'budget', 'systems'] as const).filter((name) => !isStated(catalog, posting, name));
  return absent.length < 2
    ? []
    : [missing(catalog, posting, 'team', { missing: absent.map((name) => parts[name]).join(', ') })];
};
