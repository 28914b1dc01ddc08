import type { Catalog } from '../../catalog/catalog.ts';
import type { Edit } from './finding.ts';
import type { Comparing } from '../owners/comparing.ts';
import type { Range } from '../parse/range.ts';
import type { CheckedPosting } from './checkedPosting.ts';

type Values = Readonly<Record<string, string | number>>;

/** What a rule has found, before the content gives it words. */
export interface RuleFinding {
  readonly range: Range;
  /** Name of the message in the content. */
  readonly message: string;
  readonly values?: Values;
  /** Places in the posting beside this one. */
  readonly related?: readonly RelatedRulePlace[];
  readonly fixes?: () => readonly RuleFix[];
  /** Of these the one that is safe. */
  readonly safeFix?: RuleFix | undefined;
}

interface RelatedRulePlace {
  readonly range: Range;
  /** Name of the message in the content. */
  readonly message: string;
  readonly values?: Values;
}

export interface RuleFix {
  /** Name of the title in the content. */
  readonly title: string;
  readonly values?: Values;
  readonly edits: readonly Edit[];
  readonly safe?: boolean;
  /** Of the posting beside this one. */
  readonly beside?: readonly Edit[];
}

export type Rule = (posting: CheckedPosting) => readonly RuleFinding[];

/** Prepares a rule once for all postings. */
export type CreateRule = (content: Catalog, comparing: Comparing) => Rule;
