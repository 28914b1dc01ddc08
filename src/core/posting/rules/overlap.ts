import { isSharingRole, otherOf } from '../../catalog/roleOrder.ts';
import { oneLine } from '../../oneLine.ts';
import { isInContentLanguage } from '../identify/postingIdentity.ts';
import type { CreateRule } from './rule.ts';

/** How much of a responsibility a message quotes. */
const longestQuote = 80;

/** Postings of the CTO and the CIO that say much the same of what the person does. */
export const createOverlap: CreateRule =
  ({ checks, role: roleOf }, { findOverlap }) =>
  (posting) => {
    const { identity, beside, role, overlapFrom, title } = posting;
    if (!beside || !isSharingRole(role) || beside.identity.role.value !== otherOf[role]) return [];
    if (![identity, beside.identity].every(isInContentLanguage)) return [];
    // The same pairs in both postings.
    const isFirst = role === 'cto';
    const [one, two] = isFirst ? [posting, beside] : [beside, posting];
    const { pairs, share } = findOverlap(one, two, beside.others);
    const percent = Math.round(share * 100);
    if (pairs.length < checks.overlap.pairs || percent < overlapFrom) return [];
    return [
      {
        range: title,
        message: 'alike',
        values: { count: pairs.length, percent, other: roleOf(otherOf[role]).title },
        related: pairs.map(({ first, second }) => ({
          range: isFirst ? second : first,
          message: 'pair',
          values: { words: oneLine((isFirst ? first : second).text).slice(0, longestQuote) },
        })),
      },
    ];
  };
