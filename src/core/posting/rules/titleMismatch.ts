import type { Catalog } from '../../catalog/catalog.ts';
import type { Edit } from './finding.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { shareOfOther } from './shareOfOther.ts';
import type { CreateRule, RuleFinding } from './rule.ts';

type Seat = 'cto' | 'cio';

/** A title of one role over the work of the other, or of both over the work of one. */
export const createTitleMismatch: CreateRule = (catalog) => (posting) => {
  const share = shareOfOther(catalog, posting);
  const finding = share
    ? share.ratio >= catalog.checks.otherRole.most && {
        message: 'other',
        is: share.other,
        values: { count: share.duties.length, total: share.total, other: catalog.role(share.other).title },
      }
    : oneSided(catalog, posting);
  return finding ? [titled(catalog, posting, finding)] : [];
};

function oneSided({ checks, role }: Catalog, posting: CheckedPosting): Mismatch | undefined {
  if (posting.role !== 'both') return undefined;
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
  readonly is: Seat;
  readonly values: Readonly<Record<string, string | number>>;
}

function titled(catalog: Catalog, posting: CheckedPosting, { message, is, values }: Mismatch): RuleFinding {
  const [evidence] = posting.identity.role.evidence;
  const role = posting.role === 'both' ? 'one-person' : posting.role!;
  const title = evidence && titleIn(catalog, role, evidence.text);
  const range = evidence ?? posting.title;
  const all = { ...values, role: catalog.role(role).title };
  if (!evidence || !title) return { range, message, values: all };
  const start = evidence.start + evidence.text.indexOf(title);
  // As short or as long as the title was.
  const wanted = catalog.role(is);
  const newText = /[a-z]/.test(title) ? (wanted.aliases[0] ?? wanted.title) : wanted.title;
  const edits: readonly Edit[] = [{ start, end: start + title.length, newText }];
  return {
    range,
    message,
    values: all,
    fixes: () => [{ title: 'title', values: { title: newText }, edits }],
  };
}

/** The longest name of the role in a title, as it is written there. */
function titleIn({ role }: Catalog, id: Seat | 'one-person', text: string): string | undefined {
  const { title, aliases } = role(id);
  const small = text.toLowerCase();
  const found = [title, ...aliases]
    .sort((a, b) => b.length - a.length)
    .find((alias) => small.includes(alias.toLowerCase()));
  const start = found === undefined ? -1 : small.indexOf(found.toLowerCase());
  return found === undefined ? undefined : text.slice(start, start + found.length);
}
