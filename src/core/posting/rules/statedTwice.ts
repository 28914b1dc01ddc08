import { listed } from '../owners/listed.ts';
import { lazily } from '../../lazily.ts';
import { findStatedTwice, type StatedTwice } from '../owners/statedTwice.ts';
import type { Edit } from './finding.ts';
import { fixWith } from './edits.ts';
import { createGiveAway } from './giveAway.ts';
import type { CreateRule, RuleFinding, RuleFix } from './rule.ts';

/** A text that claims the same on more lines is no posting that people read. */
const mostFound = 100;
/** For each place that is to change, all of the other posting is read again. */
const mostChanged = 10;

/** Work that the CTO's and the CIO's posting both claim, each for the one role alone. */
export const createStatedTwice: CreateRule = (catalog, { findClaims }) => {
  const domainOf = new Map(catalog.ownership.domains.map((domain) => [domain.id, domain]));
  const give = lazily(() => createGiveAway(catalog, findClaims));

  return (posting) => {
    const { beside } = posting;
    if (!beside) return [];
    const [own, other] = [findClaims(posting), findClaims(beside)];
    if (!own.holder || !other.holder) return [];
    const [owner, otherOwner] = [own.holder, other.holder];
    const [ours, theirs] = [findStatedTwice(own, other), findStatedTwice(other, own)];

    const fixes = ({ place, domains, isAll }: StatedTwice): readonly RuleFix[] => {
      const given = domains.map(({ id }) => id);
      // With another line that still claims it, the posting would say both.
      const isOnly = ours.filter((twice) => twice.domains.some(({ id }) => given.includes(id))).length === 1;
      const here =
        isAll && isOnly ? give({ posting, claims: own, place, domains: given, to: otherOwner }) : [];
      const there = besideEdits(given);
      const values = { owner: owner.title, other: otherOwner.title };
      return [
        ...fixWith('other', here, values),
        ...(there.length > 0 ? [{ title: 'own', values, edits: [], beside: there }] : []),
      ];
    };

    /** Edits after which the other posting claims none of the domains; none where one of its places cannot be rewritten. */
    const besideEdits = (given: readonly string[]): readonly Edit[] => {
      const places = theirs.filter(({ domains }) => domains.some(({ id }) => given.includes(id)));
      if (places.length > mostChanged) return [];
      const edits = places.map(({ place, domains, isAll }) =>
        isAll && domains.every(({ id }) => given.includes(id))
          ? give({ posting: beside, claims: other, place, domains: domains.map(({ id }) => id), to: owner })
          : [],
      );
      return edits.every((some) => some.length > 0) ? edits.flat() : [];
    };

    return ours.slice(0, mostFound).map((twice): RuleFinding => ({
      range: twice.place,
      message: 'twice',
      values: {
        other: otherOwner.title,
        domains: listed(
          twice.domains.map(({ id }) => domainOf.get(id)!.name),
          catalog.words.and,
        ),
      },
      related: twice.domains.flatMap(({ id, others }) =>
        others.map(({ words }) => ({
          range: words,
          message: 'there',
          values: { other: otherOwner.title, domain: domainOf.get(id)!.name },
        })),
      ),
      fixes: () => fixes(twice),
    }));
  };
};
