import type { Catalog } from '../../catalog/catalog.ts';
import type { Edit } from '../finding.ts';
import type { Range } from '../range.ts';
import type { CheckedPosting } from './checkedPosting.ts';

type Values = Readonly<Record<string, string | number>>;

/** What a rule has found, before the content gives it words. */
export interface RuleFinding {
  readonly range: Range;
  /** Name of the message in the content. */
  readonly message: string;
  readonly values?: Values;
  readonly fixes?: () => readonly RuleFix[];
}

export interface RuleFix {
  /** Name of the title in the content. */
  readonly title: string;
  readonly values?: Values;
  readonly edits: readonly Edit[];
  readonly safe?: boolean;
}

export type Rule = (posting: CheckedPosting) => readonly RuleFinding[];

/** Prepares a rule once for all postings. */
export type CreateRule = (content: Catalog) => Rule;
