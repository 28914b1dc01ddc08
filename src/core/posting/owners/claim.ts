import type { Side } from '../../catalog/advisorSchema.ts';
import type { Range, TextRange } from '../parse/range.ts';

/** Who holds something: one of the owners of the content, or a name that stands in a list of owners. */
export interface Owner {
  readonly id: string;
  readonly title: string;
}

/** A place in a posting that says who holds a domain. */
export interface Claim {
  /** Id of the domain. */
  readonly domain: string;
  readonly owner: Owner;
  /** Others who hold it as well, by the same sentence: "in partnership with the CISO". */
  readonly together: readonly Owner[];
  /** The sentence or bullet. */
  readonly place: TextRange;
  /** The words in it that name the domain. */
  readonly words: TextRange;
  /** To which side words behind it narrow it: "the security of our products". Mostly to none. */
  readonly side: Side | undefined;
  /** The responsibility of the content that the bullet means; none where the words alone say it. */
  readonly responsibility?: string;
}

/** What a sentence says of who holds what. */
export interface Statement {
  readonly domain: string;
  /** `undefined`: whoever gets the post. */
  readonly owner: Owner | undefined;
  readonly together: readonly Owner[];
  readonly words: Range;
}
