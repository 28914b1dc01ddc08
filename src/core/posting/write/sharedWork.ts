import type { Catalog } from '../../catalog/catalog.ts';
import type { SharingRole } from '../../catalog/roleOrder.ts';
import type { Assignment } from '../../recommend/recommendation.ts';
import type { PostingRequest } from './writePosting.ts';

/** A piece of work that both roles could claim. */
interface SharedWork {
  /** Id of its entry. */
  readonly work: string;
  readonly title: string;
  /** What one of the two gets. */
  readonly given: string;
  readonly proposed: SharingRole;
}

/** The work to give away, with the owner that the assignments of a recommendation speak for. */
export function sharedWork(
  { writing, entry, role }: Catalog,
  assignments: readonly Assignment[],
): readonly SharedWork[] {
  return writing.shared.map(({ work, given, like }) => {
    const { owner = '' } = assignments.find((assignment) => assignment.work === like) ?? {};
    const names = owner.split(/[^\p{L}]+/u);
    const proposed = names.includes(role('cio').title) && !names.includes(role('cto').title) ? 'cio' : 'cto';
    return { work, title: entry(work).title, given, proposed };
  });
}

/**
 * What the posting of a role leaves out and gets besides, so that of two postings written together each piece of
 * shared work stands in one.
 *
 * @param owned ids of the shared work that the role has
 */
export function withSharedWork(
  { writing, role }: Catalog,
  id: SharingRole,
  owned: ReadonlySet<string>,
): Pick<PostingRequest, 'leaveOut' | 'companySpecific' | 'also'> {
  const own = role(id).responsibilities;
  const ours = writing.shared.filter(({ work }) => owned.has(work));
  const held = own.filter((one) => ours.some(({ responsibilities }) => responsibilities.includes(one.id)));
  return {
    leaveOut: writing.shared.flatMap(({ work, responsibilities }) =>
      owned.has(work) ? [] : responsibilities,
    ),
    companySpecific: held.filter(({ group }) => group === 'company-specific').map((one) => one.id),
    also: ours
      .filter(({ responsibilities }) => !held.some((one) => responsibilities.includes(one.id)))
      .map(({ given }) => given),
  };
}
