import { fieldName } from '../../catalog/fieldName.ts';
import { normalWords } from '../parse/normalize.ts';
import { isExecutiveRole } from './postingIdentity.ts';
import type { RoleOfTitle } from './roleOfTitle.ts';

/** Longer lines are text. */
const longest = 120;
/** What stands beside a title begins with such a mark. */
const beside = /[,:;()|[\]–—@]|\s-\s/;
/** Between two of them; what is longer is a sentence. */
const mostWords = 5;

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
): { readonly title: string; readonly isLabelled: boolean } | undefined {
  if (line.length > longest) return undefined;
  const [, label, title = line] = /^([^:]*):(.*)$/.exec(line) ?? [];
  const isLabelled = label !== undefined;
  if (isLabelled && !keys.includes(fieldName(label.replace(/[*_]/g, '')))) return undefined;
  const [first = '', ...others] = title.split(beside);
  if (others.some((part) => normalWords(part).length > mostWords)) return undefined;
  const role = roleOfTitle(first);
  return isExecutiveRole(role) && roleOfTitle(title) === role ? { title, isLabelled } : undefined;
}

/** The same in a row of a table, from its first bar on: "| Job title | Chief Technology Officer |". */
export function titleInRow(
  row: string,
  keys: readonly string[],
  roleOfTitle: RoleOfTitle,
): string | undefined {
  const [, label = '', value = ''] = row.split('|', 3).map((cell) => cell.replace(/[*_]/g, '').trim());
  const found = titleInLine(`${label.replace(/:$/, '')}: ${value}`, keys, roleOfTitle);
  return found && value;
}
