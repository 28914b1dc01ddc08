import type { CatalogData } from '../../catalog/catalog.ts';
import type { Domain } from '../../catalog/domainsSchema.ts';
import { fill } from '../../catalog/fill.ts';
import type { Audience } from '../../catalog/schema.ts';
import type { PostingIdentity } from '../identify/postingIdentity.ts';
import type { Owner } from './claim.ts';
import { listed } from './listed.ts';
import type { ClaimingPosting, ClaimPlace, DomainRow } from './whoOwnsWhat.ts';
import { whoOwnsWhat } from './whoOwnsWhat.ts';

type Content = Pick<CatalogData, 'ownership' | 'roles' | 'signs' | 'words'>;

/** Shared work with who holds it by the first posting. */
export interface SharedDomain {
  readonly domain: Domain;
  /** The first place that says so; none where it is not stated. */
  readonly stated: ClaimPlace | undefined;
  /** Whether the new role holds it unless somebody says otherwise. */
  readonly suggested: boolean;
}

/** What is known before the owners of the shared work are agreed. */
export interface MatchingPlan {
  /** Who holds the post of the first posting. */
  readonly first: Owner;
  readonly role: 'cto' | 'cio';
  readonly audience: Audience;
  readonly shared: readonly SharedDomain[];
  readonly rows: readonly DomainRow[];
  /** Ids of responsibilities that bullets of the first posting mean. */
  readonly responsibilities: ReadonlySet<string>;
}

/** What the new posting says and leaves out. */
export interface SettledPosting {
  /** Ids of responsibilities of the role that somebody else has. */
  readonly leaveOut: readonly string[];
  /** Ids of company-specific responsibilities that the role is said to have. */
  readonly companySpecific: readonly string[];
  /** Responsibilities to add. */
  readonly own: readonly string[];
  /** Sentences on who works beside the new role, and what each of them owns. */
  readonly beside: readonly string[];
  /** The title of the owner, by the label of the blank for it. */
  readonly owners: ReadonlyMap<string, string>;
}

/** The posting of the other role that belongs to a posting; `undefined` if that is for neither CTO nor CIO alone. */
export function planMatchingPosting(
  content: Pick<Content, 'ownership' | 'signs'>,
  posting: ClaimingPosting & { readonly identity: Pick<PostingIdentity, 'role' | 'audience'> },
): MatchingPlan | undefined {
  const { role, audience } = posting.identity;
  const first = posting.claims.holder;
  if (!first || (role.value !== 'cto' && role.value !== 'cio')) return undefined;
  const other = role.value === 'cto' ? 'cio' : 'cto';
  const rows = whoOwnsWhat(content, [posting]);
  const shared = rows
    .filter(({ domain }) => domain.class === 'shared')
    .map(({ domain, holders }): SharedDomain => {
      const stated = (holders.find(({ owner }) => owner.id === other) ?? holders[0])?.places[0];
      const suggested = stated ? stated.claim.owner.id === other : domain.default === other;
      return { domain, stated, suggested };
    });
  return {
    first,
    role: other,
    audience: audience.value ?? 'public',
    // What the first posting speaks of comes first.
    shared: [...shared.filter(({ stated }) => stated), ...shared.filter(({ stated }) => !stated)],
    rows,
    responsibilities: new Set([...posting.claims.meant.values()].map(({ id }) => id)),
  };
}

/**
 * Divides the work: what the first posting gives to somebody else is left out and said of them, shared work goes to
 * the new role where it was chosen.
 *
 * @param chosen ids of the shared domains that the new role holds
 */
export function settleMatchingPosting(
  { ownership, roles, words }: Content,
  plan: MatchingPlan,
  chosen: ReadonlySet<string>,
): SettledPosting {
  const { role } = plan;
  const holderOf = (row: DomainRow): Owner | undefined => {
    if (row.domain.class === 'shared' && chosen.has(row.domain.id)) return undefined;
    return row.holders.find(({ owner }) => owner.id !== role)?.owner;
  };
  const isOurs = (row: DomainRow): boolean =>
    row.domain.class === 'shared'
      ? chosen.has(row.domain.id)
      : row.holders.length > 0 && holderOf(row) === undefined;
  const { title, responsibilities: own } = roles.find(({ id }) => id === role)!;
  const rowsOf = (id: string): readonly DomainRow[] =>
    plan.rows.filter(({ domain }) => domain.responsibilities.includes(id));
  const leaveOut = own.filter(({ id, class: kind }) => {
    const rows = rowsOf(id);
    if (rows.length === 0) return plan.responsibilities.has(id);
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
    companySpecific: companySpecific.map(({ id }) => id),
    owners: new Map(owners),
    own: added.map(({ domain }) => domain.own),
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
