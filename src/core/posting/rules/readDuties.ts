import type { SectionKind } from '../../catalog/postingSchema.ts';
import type { Responsibility } from '../../catalog/schema.ts';
import type { MatchResponsibility } from '../match/matchResponsibility.ts';
import { normalText, normalWords } from '../parse/normalize.ts';
import type { Bullet, PostingDocument } from '../parse/postingDocument.ts';
import { textRange, type Range, type TextRange } from '../parse/range.ts';
import type { SplitParts } from '../parse/splitParts.ts';

/** A word or two, such as "IT", can mean much. */
const fewestWords = 3;

/** A bullet that says what the person does. */
export interface Duty {
  readonly bullet: Bullet;
  /** The responsibility of the content that it means. */
  readonly means: Responsibility | undefined;
  /** From 0 to 1: how near that is. */
  readonly similarity: number;
  readonly class: Responsibility['class'] | undefined;
  /** Held together with the other role, by its own words: "jointly with the CIO". */
  readonly isJoint: boolean;
  /** Whether all of it is work of its class: one of our texts, or every part between commas and joining words. */
  readonly isWhole: () => boolean;
}

interface DutyParts {
  readonly document: PostingDocument;
  readonly kindAt: (offset: number) => SectionKind | undefined;
  readonly says: (
    list: 'notOwn' | 'withOther' | 'jointly' | 'productWork' | 'internalWork' | 'sold' | 'forStaff',
    range: Range,
  ) => boolean;
}

/** Whether the words of a bullet say the other side than what it is most like: "the architecture of our ERP". */
function isDenied(likely: Responsibility['class'] | undefined, product: boolean, internal: boolean): boolean {
  return likely === 'product' ? internal && !product : likely === 'internal' && product && !internal;
}

/**
 * The bullets under responsibilities; where no heading says so, those under no other known heading. Without those that
 * say what somebody else does, or nobody.
 */
export function readDuties(
  { document, kindAt, says }: DutyParts,
  match: MatchResponsibility,
  splitParts: SplitParts,
): readonly Duty[] {
  const { bullets, sections, text } = document;
  const read = (content: TextRange): Pick<Duty, 'means' | 'similarity' | 'class'> => {
    const isLongEnough = normalWords(content.text).length >= fewestWords;
    const found = isLongEnough ? match(content.text) : undefined;
    const product = says('productWork', content);
    const internal = says('internalWork', content);
    const [sold, forStaff] = [says('sold', content), says('forStaff', content)];
    // "The help desk for our customers" is no work inside.
    const isOfOther = product ? forStaff && !sold : sold && !forStaff;
    const byWords = product === internal || isOfOther ? undefined : product ? 'product' : 'internal';
    return {
      means: found?.responsibility,
      similarity: found?.similarity ?? 0,
      class: isDenied(found?.class, product || sold, internal || forStaff)
        ? undefined
        : (found?.class ?? byWords),
    };
  };
  /** Whether each part is work of the class, or a word that makes the part before it more alike: "equipment and licences". */
  const isAllOf = (parts: readonly TextRange[], wanted: Duty['class']): boolean =>
    parts.every((part, i) => {
      const before = parts[i - 1];
      if (read(part).class === wanted) return true;
      if (!before || normalWords(part.text).length > 1) return false;
      const [alone, together] = [read(before), read(textRange(text, before.start, part.end))];
      return together.means === alone.means && together.similarity > alone.similarity;
    });
  const wanted = sections.some(({ kind }) => kind === 'responsibilities') ? 'responsibilities' : undefined;
  return bullets
    .filter(({ start, content }) => kindAt(start) === wanted && !says('notOwn', content))
    .filter(({ content }) => !says('withOther', content) || says('jointly', content))
    .map((bullet) => {
      const { content } = bullet;
      const whole = read(content);
      return {
        bullet,
        ...whole,
        isJoint: says('withOther', content),
        isWhole: () => {
          if (whole.means && normalText(whole.means.text) === normalText(content.text)) return true;
          const namesBothSides =
            (says('productWork', content) || says('sold', content)) &&
            (says('internalWork', content) || says('forStaff', content));
          return !namesBothSides && isAllOf(splitParts(text, content), whole.class);
        },
      };
    });
}
