import type { Catalog } from '../../catalog/catalog.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import type { Duty } from './duties.ts';

export interface ShareOfOther {
  /** The other role, and the responsibilities that are usually its own. */
  readonly other: 'cto' | 'cio';
  readonly duties: readonly Duty[];
  /** All responsibilities. */
  readonly total: number;
  readonly ratio: number;
}

/** How much of a CTO's or CIO's posting is the other's work; undefined where too little is known to say. */
export function shareOfOther(
  { checks }: Catalog,
  { role, duties, allDuties }: CheckedPosting,
): ShareOfOther | undefined {
  if (role !== 'cto' && role !== 'cio') return undefined;
  const total = allDuties().length;
  const known = duties().filter((duty) => duty.class !== undefined);
  const foreign = known.filter((duty) => duty.class === (role === 'cto' ? 'internal' : 'product'));
  if (known.length < checks.otherRole.least || foreign.length < 2) return undefined;
  return {
    other: role === 'cto' ? 'cio' : 'cto',
    duties: foreign,
    total,
    ratio: foreign.length / total,
  };
}
