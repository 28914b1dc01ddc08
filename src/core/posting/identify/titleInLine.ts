import { fieldName } from '../../catalog/fieldName.ts';
import { isExecutiveRole } from './postingIdentity.ts';
import type { RoleOfTitle } from './roleOfTitle.ts';

/** Longer lines are text. */
const longest = 120;
/** What stands beside a title, from the first such mark on. */
const beside = /[,:;()|[\]–—@][^]*/;

/**
 * The title of one of our roles in a line that is nothing else, alone or behind words such as "Job title:"; with what
 * stands beside it. The title comes first: "Kim Lee, CTO" is a person.
 *
 * @param keys the words that it may stand behind, as `fieldName` spells them
 */
export function titleInLine(
  line: string,
  keys: readonly string[],
  roleOfTitle: RoleOfTitle,
): string | undefined {
  if (line.length > longest) return undefined;
  const [, label, title = line] = /^([^:]*):(.*)$/.exec(line) ?? [];
  if (label !== undefined && !keys.includes(fieldName(label.replace(/[*_]/g, '')))) return undefined;
  const role = roleOfTitle(title.replace(beside, ''));
  return isExecutiveRole(role) && roleOfTitle(title) === role ? title : undefined;
}
