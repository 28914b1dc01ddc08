import { deleteBullets } from './deleteBullets.ts';
import { fixWith } from './edits.ts';
import { shareOfOther } from './shareOfOther.ts';
import type { CreateRule, RuleFix } from './rule.ts';

/** More of the other role's work than helps, but not so much that the title is wrong. */
export const createOtherRole: CreateRule = (catalog) => (posting) => {
  const { least, many, most } = catalog.checks.otherRole;
  const share = shareOfOther(catalog, posting);
  if (!share || share.ratio <= many || share.ratio >= most) return [];
  const { duties, total, other } = share;
  const fixes = (): readonly RuleFix[] => {
    const whole = duties.filter(({ isWhole }) => isWhole());
    const [mixed, left] = [duties.length - whole.length, total - whole.length];
    // Of lines that also name other work only the person can tell what to keep; where these are too many, all stay.
    if (mixed > 1 && left >= least && mixed / left > many) return [];
    const edits = deleteBullets(
      posting.document,
      whole.map(({ bullet }) => bullet),
    );
    const values = { count: whole.length, total: duties.length, other: catalog.role(other).title };
    return fixWith('remove', edits, values);
  };
  return [
    {
      range: duties[0]!.bullet.content,
      message: 'many',
      values: { count: duties.length, total, other: catalog.role(other).title },
      fixes,
    },
  ];
};
