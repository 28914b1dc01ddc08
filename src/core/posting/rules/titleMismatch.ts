import type { Catalog } from '../../catalog/catalog.ts';
import type { SharingRole } from '../../catalog/roleOrder.ts';
import type { RoleFile } from '../../catalog/schema.ts';
import type { TextRange } from '../parse/range.ts';
import type { Edit } from './finding.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { shareOfOther } from './shareOfOther.ts';
import { createTitleNames, type TitleNames } from '../identify/titleNames.ts';
import type { CreateRule, RuleFinding } from './rule.ts';

/** A title of one role over the work of the other, or of both over the work of one. */
export const createTitleMismatch: CreateRule = (catalog) => {
  const titleNames = createTitleNames(catalog);
  return (posting) => {
    const share = shareOfOther(catalog, posting);
    const finding = share
      ? share.ratio >= catalog.checks.otherRole.most && {
          message: 'other',
          is: share.other,
          values: { count: share.duties.length, total: share.total, other: catalog.role(share.other).title },
        }
      : oneSided(catalog, posting);
    return finding ? [titled(catalog, titleNames, posting, finding)] : [];
  };
};

function oneSided({ checks, role }: Catalog, posting: CheckedPosting): Mismatch | undefined {
  if (posting.role !== 'one-person') return undefined;
  const count = (side: 'product' | 'internal'): number =>
    posting.duties().filter((duty) => duty.class === side).length;
  const [product, internal] = [count('product'), count('internal')];
  if (product + internal < checks.otherRole.least || (product > 0 && internal > 0)) return undefined;
  const [is, lacks] = product > 0 ? (['cto', 'cio'] as const) : (['cio', 'cto'] as const);
  return { message: 'one', is, values: { other: role(lacks).title } };
}

interface Mismatch {
  readonly message: string;
  /** What the content is about. */
  readonly is: SharingRole;
  readonly values: Readonly<Record<string, string | number>>;
}

function titled(
  { role }: Catalog,
  { namesIn, areSeats }: TitleNames,
  posting: CheckedPosting,
  { message, is, values }: Mismatch,
): RuleFinding {
  const [evidence] = posting.identity.role.evidence;
  const range = evidence ?? posting.title;
  const names = evidence ? namesIn(posting.role!, evidence) : [];
  const all = { ...values, title: names[0]?.text ?? evidence?.text ?? role(posting.role!).title };
  // Nothing that would change the rank.
  const edits = areSeats(names) ? renamed(names, role(is)) : [];
  const [edit] = edits;
  if (!edit) return { range, message, values: all };
  return {
    range,
    message,
    values: all,
    fixes: () => [{ title: 'title', values: { title: edit.newText }, edits }],
  };
}

/** Each name replaced by one of another role, as short or as long as it was. */
function renamed(
  names: readonly TextRange[],
  { title, aliases }: Pick<RoleFile, 'title' | 'aliases'>,
): readonly Edit[] {
  return names.map(({ start, end, text }) => ({
    start,
    end,
    newText: /[a-z]/.test(text) ? (aliases[0] ?? title) : title,
  }));
}
