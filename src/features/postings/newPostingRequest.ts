import type * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { RoleId } from '../../core/catalog/schema.ts';
import { readers as allReaders, type Readers } from '../../core/posting/write/readers.ts';
import { argumentFields } from '../../host/argumentFields.ts';
import { uriArgument } from '../../host/uriArgument.ts';

/** What a keybinding, a walkthrough or the wizard may ask of New Posting. */
interface NewPostingRequest {
  readonly role: RoleId;
  readonly readers: Readers;
  /** The posting whose form is taken over; without it the sections of this tool. */
  readonly example: vscode.Uri | undefined;
  /** Keys of the responsibilities of an advert; without it the general ones of the role. */
  readonly responsibilities: readonly string[] | undefined;
}

/**
 * The request in an argument of the form `{ role, audience, form, responsibilities }`; nothing without a role that
 * exists. `audience` is `public`, `internal`, `interviewers` or `hourly`, `form` the address of a posting, `responsibilities` the
 * ids of some of the role; anything else is ignored.
 */
export function parseNewPostingRequest(catalog: Catalog, argument: unknown): NewPostingRequest | undefined {
  const { role: roleId, audience, form, responsibilities } = argumentFields(argument);
  const role = catalog.roles.find(({ id }) => id === roleId);
  if (!role) return undefined;
  return {
    role: role.id,
    readers: allReaders.find((one) => one === audience) ?? 'public',
    example: uriArgument(form),
    responsibilities: Array.isArray(responsibilities) ? responsibilities.map(String) : undefined,
  };
}
