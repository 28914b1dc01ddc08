import { isInContentLanguage } from '../identify/postingIdentity.ts';
import type { Claim } from '../owners/claim.ts';
import type { Range } from '../parse/range.ts';
import type { CreateRule } from './rule.ts';

/** How much of a responsibility a message quotes. */
const longestQuote = 80;

/** Postings of the CTO and the CIO that say much the same of what the person does. */
export const createOverlap: CreateRule =
  ({ checks, role: roleOf }, { findOverlap, findClaims }) =>
  (posting) => {
    const { identity, beside, role, overlapFrom, title } = posting;
    const otherRole = beside?.identity.role.value;
    if (!beside || !(role === 'cto' ? otherRole === 'cio' : role === 'cio' && otherRole === 'cto')) return [];
    if (![identity, beside.identity].every(isInContentLanguage)) return [];
    // The same pairs in both postings.
    const isFirst = role === 'cto';
    const [one, two] = isFirst ? [posting, beside] : [beside, posting];
    const { pairs: alike, compared } = findOverlap(one, two, beside.others);
    if (alike.length < checks.overlap.pairs) return [];
    const [ones, twos] = [findClaims(one).claims, findClaims(two).claims];
    const pairs = alike.filter(({ first, second }) => !areApart(inside(ones, first), inside(twos, second)));
    const percent = Math.round((pairs.length / Math.min(compared.first, compared.second)) * 100);
    if (pairs.length < checks.overlap.pairs || percent < overlapFrom) return [];
    const other = roleOf(isFirst ? 'cio' : 'cto').title;
    return [
      {
        range: title,
        message: 'alike',
        values: {
          count: pairs.length,
          percent,
          other,
        },
        related: pairs.map(({ first, second }) => ({
          range: isFirst ? second : first,
          message: 'pair',
          values: { words: (isFirst ? first : second).text.replace(/\s+/g, ' ').slice(0, longestQuote) },
        })),
      },
    ];
  };

function inside(claims: readonly Claim[], { start, end }: Range): readonly Claim[] {
  return claims.filter(({ place }) => start <= place.start && place.end <= end);
}

/** "Lead the engineering team" and "lead the IT team": alike, and the work of two. */
function areApart(ones: readonly Claim[], twos: readonly Claim[]): boolean {
  const areSame = (one: Claim, two: Claim): boolean =>
    one.domain === two.domain && (!one.side || !two.side || one.side === two.side);
  return ones.length > 0 && twos.length > 0 && !ones.some((one) => twos.some((two) => areSame(one, two)));
}
