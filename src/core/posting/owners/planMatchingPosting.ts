import type { CatalogData } from '../../catalog/catalog.ts';
import { isSharingRole, otherOf, type SharingRole } from '../../catalog/roleOrder.ts';
import { fill } from '../../catalog/fill.ts';
import type { Audience } from '../../catalog/schema.ts';
import type { PostingIdentity } from '../identify/postingIdentity.ts';
import type { TextRange } from '../parse/range.ts';
import { createPlaceOf } from '../parse/textPlace.ts';
import type { Owner } from './claim.ts';
import { listed } from './listed.ts';
import type { ClaimingPosting, DomainRow } from './whoOwnsWhat.ts';
import { whoOwnsWhat } from './whoOwnsWhat.ts';

type Content = Pick<CatalogData, 'ownership' | 'roles' | 'signs' | 'words' | 'writing'>;

/** Where the first posting says who holds a piece of work. */
interface StatedPlace {
  readonly owner: Owner;
  /** From 1. */
  readonly line: number;
  readonly place: TextRange;
}

/** Work whose owner has to be agreed, with who holds it by the first posting. */
export interface OpenWork {
  /** Of a domain, or of a responsibility that belongs to none. */
  readonly id: string;
  readonly title: string;
  /** Whether it is by its class the work of the new role, and the first posting claims it. */
  readonly isClaimed: boolean;
  /** The first place that says so; none where it is not stated. */
  readonly stated: StatedPlace | undefined;
  /** Whether the new role holds it unless somebody says otherwise. */
  readonly suggested: boolean;
}

/** What is known before the owners of the open work are agreed. */
export interface MatchingPlan {
  /** Who holds the post of the first posting. */
  readonly first: Owner;
  readonly role: SharingRole;
  readonly audience: Audience;
  /** What the first posting claims of the new role's work, then shared work. */
  readonly open: readonly OpenWork[];
  readonly rows: readonly DomainRow[];
  /** Ids of responsibilities that bullets of the first posting mean. */
  readonly responsibilities: ReadonlySet<string>;
}

/** What the new posting says and leaves out. */
interface SettledPosting {
  /** Ids of responsibilities of the role that somebody else has. */
  readonly leaveOut: readonly string[];
  /** Ids of company-specific responsibilities that the role is said to have. */
  readonly companySpecific: readonly string[];
  /** Responsibilities to add. */
  readonly own: readonly string[];
  /** Sentences on who works beside the new role, and what each of them owns. */
  readonly beside: readonly string[];
  /** The title of the owner, or of whoever has the first post, by the label of the blank for it. */
  readonly owners: ReadonlyMap<string, string>;
}

type PlannedPosting = ClaimingPosting & { readonly identity: Pick<PostingIdentity, 'role' | 'audience'> };

/** The posting of the other role that belongs to a posting; `undefined` if that is for neither CTO nor CIO alone. */
export function planMatchingPosting(
  content: Pick<Content, 'ownership' | 'roles' | 'signs'>,
  posting: PlannedPosting,
): MatchingPlan | undefined {
  const { role, audience } = posting.identity;
  const first = posting.claims.holder;
  if (!first || !isSharingRole(role.value)) return undefined;
  const other = otherOf[role.value];
  const rows = whoOwnsWhat(content, [posting]);
  const open = [
    ...meantWork(content, posting, first, other),
    ...rows.flatMap((row) => domainWork(row, first, other) ?? []),
  ];
  /** What the first posting claims of the other role comes first, then what else it speaks of. */
  const rank = ({ isClaimed, stated }: OpenWork): number => (isClaimed ? 0 : stated ? 1 : 2);
  return {
    first,
    role: other,
    audience: audience.value ?? 'public',
    open: open.sort((one, another) => rank(one) - rank(another)),
    rows,
    responsibilities: new Set([...posting.claims.meant.values()].map(({ id }) => id)),
  };
}

const classOf = { cto: 'product', cio: 'internal' } as const;

/** Of a domain, if its owner is open. */
function domainWork({ domain, holders }: DomainRow, first: Owner, other: SharingRole): OpenWork | undefined {
  const { id, title } = domain;
  const placeBy = (owner: string): StatedPlace | undefined => {
    const place = holders.find((holder) => holder.owner.id === owner)?.places[0];
    return place && { owner: place.claim.owner, line: place.line, place: place.claim.place };
  };
  if (domain.class === 'shared') {
    const [holder] = holders;
    const stated = placeBy(other) ?? (holder && placeBy(holder.owner.id));
    const suggested = stated ? stated.owner.id === other : domain.default === other;
    return { id, title, isClaimed: false, stated, suggested };
  }
  const stated = domain.class === classOf[other] ? placeBy(first.id) : undefined;
  return stated && { id, title, isClaimed: true, stated, suggested: true };
}

/** Responsibilities of the other role that are of no domain, and that bullets of the first posting mean. */
function meantWork(
  { ownership, roles }: Pick<Content, 'ownership' | 'roles'>,
  { document, claims }: PlannedPosting,
  owner: Owner,
  other: SharingRole,
): readonly OpenWork[] {
  const own = new Set(roles.find(({ id }) => id === other)!.responsibilities.map(({ id }) => id));
  const ofDomains = new Set(ownership.domains.flatMap(({ responsibilities }) => responsibilities));
  const placeOf = createPlaceOf(document.text);
  const meant = [...claims.meant].filter(
    ([, { id, class: kind }]) => own.has(id) && kind === classOf[other] && !ofDomains.has(id),
  );
  const byId = new Map(
    meant.reverse().map(([bullet, { id, title }]) => {
      const place = document.bullets[bullet]!.content;
      const stated = { owner, line: placeOf(place.start).line, place };
      return [id, { id, title, isClaimed: true, stated, suggested: true }];
    }),
  );
  return [...byId.values()].reverse();
}

/**
 * Divides the work: what the first posting gives to somebody else is left out and said of them, open work goes to the
 * new role where it was chosen. What it takes over from the first posting comes before what else it gets.
 *
 * @param chosen ids of the open work that the new role holds
 */
export function settleMatchingPosting(
  { ownership, roles, words, writing }: Content,
  plan: MatchingPlan,
  chosen: ReadonlySet<string>,
): SettledPosting {
  const { role, open } = plan;
  const isOpen = ({ domain }: DomainRow): boolean => open.some(({ id }) => id === domain.id);
  const holderOf = (row: DomainRow): Owner | undefined => {
    if (isOpen(row) && chosen.has(row.domain.id)) return undefined;
    return row.holders.find(({ owner }) => owner.id !== role)?.owner;
  };
  const isOurs = (row: DomainRow): boolean =>
    isOpen(row) ? chosen.has(row.domain.id) : row.holders.length > 0 && holderOf(row) === undefined;
  const isTakenOver = ({ domain }: DomainRow): boolean =>
    open.some(({ id, isClaimed }) => isClaimed && id === domain.id) && chosen.has(domain.id);
  const takenOverFirst = <T>(
    list: readonly T[],
    rowsOfOne: (one: T) => readonly DomainRow[],
  ): readonly T[] => {
    const isFirst = (one: T): boolean => rowsOfOne(one).some(isTakenOver);
    return [...list.filter(isFirst), ...list.filter((one) => !isFirst(one))];
  };
  const { title, responsibilities: own } = roles.find(({ id }) => id === role)!;
  const rowsOf = (id: string): readonly DomainRow[] =>
    plan.rows.filter(({ domain }) => domain.responsibilities.includes(id));
  const leaveOut = own.filter(({ id, class: kind }) => {
    const rows = rowsOf(id);
    if (rows.length === 0) return plan.responsibilities.has(id) && !chosen.has(id);
    return rows.every((row) => (kind === 'shared' ? !isOurs(row) : holderOf(row) !== undefined));
  });
  // Nothing of what is left out is ours.
  const ownIds = new Set(own.map(({ id }) => id));
  const general = new Set(own.filter(({ group }) => group === 'general').map(({ id }) => id));
  const companySpecific = own.filter(
    ({ id }) =>
      !general.has(id) &&
      rowsOf(id).some((row) => isOurs(row) && !row.domain.responsibilities.some((one) => general.has(one))),
  );
  const added = plan.rows.filter(
    (row) => isOurs(row) && !row.domain.responsibilities.some((id) => ownIds.has(id)),
  );

  const owners = plan.rows.flatMap((row): readonly [string, string][] => {
    const { blank } = row.domain;
    const owner = isOurs(row) ? title : holderOf(row)?.title;
    return blank === undefined || owner === undefined ? [] : [[blank, owner]];
  });

  const beside = new Map<string, { readonly owner: Owner; readonly names: string[] }>();
  for (const row of plan.rows) {
    const owner = holderOf(row);
    if (!owner) continue;
    const known = beside.get(owner.id) ?? { owner, names: [] };
    known.names.push(row.domain.name);
    beside.set(owner.id, known);
  }
  return {
    leaveOut: leaveOut.map(({ id }) => id),
    companySpecific: takenOverFirst(companySpecific, ({ id }) => rowsOf(id)).map(({ id }) => id),
    owners: new Map([...writing.blanks.beside.map((label) => [label, plan.first.title] as const), ...owners]),
    own: takenOverFirst(added, (row) => [row]).map(({ domain }) => domain.own),
    beside: [...beside.values()].map(({ owner, names }) => {
      const isTitle = ownership.owners.some(({ id }) => id === owner.id);
      const { beside: besideTitle, besideName } = ownership.sentences;
      return fill(isTitle ? besideTitle : besideName, {
        owner: owner.title,
        domains: listed(names, words.and),
      });
    }),
  };
}
