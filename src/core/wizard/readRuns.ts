import type { Catalog } from '../catalog/catalog.ts';
import { restoreRun, type Run } from './run.ts';

/** The runs that a list of stored ones holds, made fit for today's content; what is no run is left out. */
export function readRuns(
  content: Pick<Catalog, 'questions' | 'model'>,
  stored: readonly unknown[],
): readonly Run[] {
  return stored.flatMap((run, i) => restoreRun(content, run, `run-${i + 1}`) ?? []);
}
