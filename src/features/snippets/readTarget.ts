import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Entry, RoleFile } from '../../core/catalog/schema.ts';
import type { PostingIdentity } from '../../core/posting/identify/postingIdentity.ts';
import type { Presence } from '../../core/posting/insert/planEntries.ts';
import { loadPlanEntries } from '../../host/loadPlanEntries.ts';
import { loadPostings } from '../../host/loadPostings.ts';
import type { PostingTargets } from '../../host/postingTargets.ts';

/** What is known of the posting before anything is inserted. */
export interface KnownPosting {
  /** Whose posting it is, if it says so. */
  readonly role: RoleFile | undefined;
  readonly identity: PostingIdentity;
  readonly presence: (entry: Entry) => Presence;
}

/** Reads the posting last worked in, if one is open. */
export async function readTarget(
  catalog: Catalog,
  targets: PostingTargets,
): Promise<KnownPosting | undefined> {
  const document = await targets.peek();
  if (!document) return undefined;
  const [{ readDocument }, { presence }] = await Promise.all([loadPostings(), loadPlanEntries()]);
  const posting = readDocument(document);
  const { identity } = posting;
  return {
    role: catalog.roles.find((role) => role.id === identity.role.value),
    identity,
    presence: (entry) => presence(posting, entry),
  };
}
