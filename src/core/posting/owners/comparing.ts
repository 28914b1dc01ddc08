import type { Catalog } from '../../catalog/catalog.ts';
import { lazily } from '../../lazily.ts';
import { createMatchResponsibility, type MatchResponsibility } from '../match/matchResponsibility.ts';
import { createFindBeside, type FindBeside } from './findBeside.ts';
import { createFindClaims, type FindClaims } from './findClaims.ts';
import { createFindOverlap, type FindOverlap } from './findOverlap.ts';

/** What tells how the work in a posting relates to the catalog and to other postings. */
export interface Comparing {
  readonly matchResponsibility: MatchResponsibility;
  readonly findClaims: FindClaims;
  readonly findOverlap: FindOverlap;
  readonly findBeside: FindBeside;
  /** Prepare what waits, one after the other: for who lets others go in between. */
  readonly preparations: readonly { readonly prepare: () => void }[];
}

/** Most of them take some milliseconds to prepare, and most postings need few: they wait for their first call. */
export function createComparing(catalog: Catalog): Comparing {
  const matchResponsibility = lazily(() => createMatchResponsibility(catalog));
  const findClaims = lazily(() => createFindClaims(catalog, matchResponsibility));
  const findOverlap = lazily(() => createFindOverlap(catalog, findClaims));
  return {
    matchResponsibility,
    findClaims,
    findOverlap,
    findBeside: createFindBeside(catalog),
    preparations: [matchResponsibility, findClaims, findOverlap],
  };
}
