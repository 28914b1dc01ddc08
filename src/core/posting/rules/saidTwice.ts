import type { Checks } from '../../catalog/checksSchema.ts';
import type { Edit } from './finding.ts';
import { normalWords } from '../parse/normalize.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import type { Duty } from './readDuties.ts';
import { deleteBullets } from './deleteBullets.ts';
import { addTo, fixWith } from './edits.ts';
import type { CreateRule, RuleFinding, RuleFix } from './rule.ts';

/** Each is compared with each: a text with more is no posting that people read. */
const mostCompared = 100;

/** A responsibility that an earlier line has said, and partners without a purpose that parts them. */
export const createSaidTwice: CreateRule = ({ checks, ownership }) => {
  const articles = new Set(ownership.claims.determiners);
  return (posting) => {
    const { document } = posting;
    const duties = posting
      .duties()
      .slice(0, mostCompared)
      .map((duty) => {
        const words = normalWords(duty.bullet.content.text);
        const objects = words.slice(1).filter((word) => !articles.has(word));
        return { ...duty, objects, words: new Set(words.filter((word) => word.length > 3)) };
      });
    return duties.flatMap((duty, i): readonly RuleFinding[] => {
      const earlier = duties.slice(0, i).find((other) => isSame(checks.saidTwice, duty, other));
      if (!earlier) return [];
      const range = duty.bullet.content;
      if (says(posting, 'partners', duty, earlier)) {
        const said = purposeOf(posting, duty);
        if (said !== '' && said !== purposeOf(posting, earlier)) return [];
        const purpose = (): Edit => addTo(document.text, range, checks.additions.purpose);
        return [{ range, message: 'partners', fixes: () => [{ title: 'purpose', edits: [purpose()] }] }];
      }
      const values = { earlier: earlier.bullet.content.text.slice(0, 80) };
      const fixes = (): readonly RuleFix[] => fixWith('remove', deleteBullets(document, [duty.bullet]));
      return [{ range, message: 'twice', values, fixes }];
    });
  };
};

interface WordedDuty extends Duty {
  readonly words: ReadonlySet<string>;
  /** All but the first, which says what is done, and articles. */
  readonly objects: readonly string[];
}

/** "The backend team" and "the frontend team": each has something that the other has not. */
function areApart(a: WordedDuty, b: WordedDuty): boolean {
  const hasMore = (one: WordedDuty, other: WordedDuty): boolean =>
    one.objects.some((word) => !other.objects.includes(word) && !other.words.has(word));
  return hasMore(a, b) && hasMore(b, a);
}

function isSame(
  { alike, alikeIfSame, nearEntry }: Checks['saidTwice'],
  a: WordedDuty,
  b: WordedDuty,
): boolean {
  if (a.words.size < 2 || b.words.size < 2 || areApart(a, b)) return false;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  const share = common / (a.words.size + b.words.size - common);
  if (share >= alike) return true;
  if (!a.means || !b.means) return false;
  const isEntry = a.means.id === b.means.id;
  if (!isEntry && a.means.twin !== b.means.id && b.means.twin !== a.means.id) return false;
  return share >= alikeIfSame || (Math.min(a.similarity, b.similarity) >= nearEntry && isEntry);
}

function says({ says: has }: CheckedPosting, list: 'partners', a: Duty, b: Duty): boolean {
  return has(list, a.bullet.content) && has(list, b.bullet.content);
}

function purposeOf({ says: has }: CheckedPosting, { bullet }: Duty): string {
  const customers = has('purposeForCustomers', bullet.content) ? 'customers' : '';
  return customers + (has('purposeInside', bullet.content) ? 'inside' : '');
}
