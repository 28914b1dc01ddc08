import type { SectionKind } from '../../catalog/postingSchema.ts';
import type { Responsibility } from '../../catalog/schema.ts';
import type { MatchResponsibility } from '../match/matchResponsibility.ts';
import { normalWords } from '../parse/normalize.ts';
import type { Bullet, PostingDocument } from '../parse/postingDocument.ts';
import type { Range } from '../parse/range.ts';

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
function isDenied(
  likely: Responsibility['class'] | undefined,
  { product, internal }: { readonly product: boolean; readonly internal: boolean },
): boolean {
  return likely === 'product' ? internal && !product : likely === 'internal' && product && !internal;
}

/**
 * The bullets under responsibilities; where no heading says so, those under no other known heading.
 * Without those that say what somebody else does, or nobody.
 */
export function readDuties(
  { document, kindAt, says }: DutyParts,
  match: MatchResponsibility,
): readonly Duty[] {
  const { bullets, sections } = document;
  const wanted = sections.some(({ kind }) => kind === 'responsibilities') ? 'responsibilities' : undefined;
  return bullets
    .filter(({ start, content }) => kindAt(start) === wanted && !says('notOwn', content))
    .filter(({ content }) => !says('withOther', content) || says('jointly', content))
    .map((bullet) => {
      const isLongEnough = normalWords(bullet.content.text).length >= fewestWords;
      const found = isLongEnough ? match(bullet.content.text) : undefined;
      const product = says('productWork', bullet.content);
      const internal = says('internalWork', bullet.content);
      const byWords = product === internal ? undefined : product ? 'product' : 'internal';
      return {
        bullet,
        means: found?.responsibility,
        similarity: found?.similarity ?? 0,
        class: isDenied(found?.class, {
          product: product || says('sold', bullet.content),
          internal: internal || says('forStaff', bullet.content),
        })
          ? undefined
          : (found?.class ?? byWords),
        isJoint: says('withOther', bullet.content),
      };
    });
}
