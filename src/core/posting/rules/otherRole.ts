import { deleteBullets, fixWith } from './edits.ts';
import { shareOfOther } from './shareOfOther.ts';
import type { CreateRule, RuleFix } from './rule.ts';

/** More of the other role's work than helps, but not so much that the title is wrong. */
export const createOtherRole: CreateRule = (catalog) => (posting) => {
  const { many, most } = catalog.checks.otherRole;
  const share = shareOfOther(catalog, posting);
  if (!share || share.ratio <= many || share.ratio >= most) return [];
  const { duties, total, other } = share;
  const fixes = (): readonly RuleFix[] => {
    const edits = deleteBullets(
      posting.document,
      duties.map(({ bullet }) => bullet),
    );
    return fixWith('remove', edits, { count: duties.length });
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
