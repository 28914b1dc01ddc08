import type { CatalogData } from '../../catalog/catalog.ts';
import type { PostingRole } from '../../catalog/roleOrder.ts';
import { createReadTitle } from './readTitle.ts';

/** The role of a whole title, `another` for a title of somebody else, or nothing for other words. */
export type RoleOfTitle = (title: string) => PostingRole | 'another' | undefined;

/** Every title of the roles, as the content writes it. */
export function titlesOfRoles(
  roles: CatalogData['roles'],
): readonly { readonly title: string; readonly role: PostingRole }[] {
  return roles.flatMap(({ id, title, aliases }) => {
    if (id === 'no-seat') return [];
    // One person in both roles: that is what we call it, not what stands in a posting.
    const titles = id === 'one-person' ? aliases : [title, ...aliases];
    return titles.map((one) => ({ title: one, role: id }));
  });
}

/** Prepares to tell the role of a title, alone or beside a company, a place or other titles. */
export function createRoleOfTitle({ roles, signs }: Pick<CatalogData, 'roles' | 'signs'>): RoleOfTitle {
  const read = createReadTitle(
    signs,
    titlesOfRoles(roles).map(({ title, role }) => [title, role] as const),
  );
  return (title) => {
    const found = read(title);
    if (found === undefined || found === 'another') return found;
    const [role] = found;
    return found.size > 1 ? 'one-person' : role;
  };
}
