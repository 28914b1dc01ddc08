import type { Catalog } from '../../catalog/catalog.ts';
import { isSharingRole, otherOf, type SharingRole } from '../../catalog/roleOrder.ts';
import type { Range } from '../parse/range.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import type { Duty } from './readDuties.ts';

interface ShareOfOther {
  /** The other role, and the responsibilities that are usually its own. */
  readonly other: SharingRole;
  readonly duties: readonly Duty[];
  /** All responsibilities. */
  readonly total: number;
  readonly ratio: number;
}

/** How much of a CTO's or CIO's posting is the other's work; undefined where too little is known to say. */
export function shareOfOther(
  { checks }: Catalog,
  { document, role, duties, allDuties, kindAt, within }: CheckedPosting,
): ShareOfOther | undefined {
  if (!isSharingRole(role)) return undefined;
  const total = allDuties().length;
  const known = duties().filter((duty) => duty.class !== undefined);
  const wordsIn = (range: Range): readonly string[] =>
    within(role === 'cto' ? 'internalWork' : 'productWork', range).map(({ text }) =>
      text.toLowerCase().replace(/s$/, ''),
    );
  const isAboutCompany = (offset: number): boolean => {
    const kind = kindAt(offset);
    return kind === undefined || checks.aboutCompany.includes(kind);
  };
  // "We make the ERP that bakeries run on": there an ERP is the product.
  const sold = new Set(
    document.sentences
      .filter(({ start, bullet }) => bullet === undefined && isAboutCompany(start))
      .flatMap(wordsIn),
  );
  const foreign = known.filter(
    ({ class: side, bullet }) =>
      side === (role === 'cto' ? 'internal' : 'product') &&
      !wordsIn(bullet.content).some((word) => sold.has(word)),
  );
  if (known.length < checks.otherRole.least || foreign.length < 2) return undefined;
  // One word again and again may name what the company sells as well.
  const kinds = new Set(foreign.map((duty) => wordsIn(duty.bullet.content)[0] ?? duty));
  if (2 * kinds.size <= foreign.length) return undefined;
  return {
    other: otherOf[role],
    duties: foreign,
    total,
    ratio: foreign.length / total,
  };
}
