import type { Catalog } from '../../catalog/catalog.ts';
import type { PostingRequest } from './writePosting.ts';

/** A responsibility that an advert may have. */
export interface OfferedResponsibility {
  /** The id of a responsibility of the content, or the bullet itself. */
  readonly key: string;
  /** As it will stand in the advert. */
  readonly text: string;
  readonly group: 'general' | 'company-specific';
  /** Whether both roles could claim it. */
  readonly isShared: boolean;
  /** Whether the advert has it unless somebody says otherwise. */
  readonly isProposed: boolean;
}

/**
 * What the advert may say, but for what somebody else has: proposed are the general responsibilities of the role and
 * those that the request names, of the general ones no more than candidates read. Nothing where there is no choice: a role
 * description holds all.
 */
export function offeredResponsibilities(
  { role, writing }: Catalog,
  { role: id, readers, leaveOut = [], companySpecific = [], also = [] }: PostingRequest,
): readonly OfferedResponsibility[] {
  const own = role(id).responsibilities.filter((one) => !leaveOut.includes(one.id));
  if (readers !== 'public') return [];
  const general = own.filter(({ group }) => group === 'general').map((one) => one.id);
  const given = own.filter((one) => companySpecific.includes(one.id)).map((one) => one.id);
  const { most, general: least } = writing.preselected;
  const room = Math.max(most - given.length - also.length, least);
  const proposed = new Set([...given, ...general.slice(0, room)]);
  return [
    ...own.map((one) => ({
      key: one.id,
      text: one.text,
      group: one.group,
      isShared: one.class === 'shared',
      isProposed: proposed.has(one.id),
    })),
    ...also.map((text) => ({
      key: text,
      text,
      group: 'company-specific' as const,
      isShared: false,
      isProposed: true,
    })),
  ];
}

/**
 * The request for an advert with the chosen responsibilities and no others; where there is no choice, as it was.
 *
 * @param chosen keys of offered responsibilities
 */
export function withResponsibilities<T extends PostingRequest>(
  catalog: Catalog,
  request: T,
  chosen: ReadonlySet<string>,
): T {
  const offered = offeredResponsibilities(catalog, request);
  if (offered.length === 0) return request;
  const keys = (group: OfferedResponsibility['group'], isChosen: boolean): readonly string[] =>
    offered.filter((one) => one.group === group && chosen.has(one.key) === isChosen).map(({ key }) => key);
  return {
    ...request,
    leaveOut: [...(request.leaveOut ?? []), ...keys('general', false)],
    companySpecific: keys('company-specific', true),
    also: request.also?.filter((text) => chosen.has(text)),
  };
}
