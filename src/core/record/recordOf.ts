import type { Catalog } from '../catalog/catalog.ts';
import { unknown } from '../catalog/facts.ts';
import type { Decided } from './decided.ts';
import type { DecisionRecord } from './recordSchema.ts';

/**
 * What a record holds for software.
 *
 * @param withToday whether it tells who leads technology today
 */
export function recordOf(
  { questions, sheet }: Pick<Catalog, 'questions' | 'sheet'>,
  { date, name, confirmed, result }: Decided,
  withToday: boolean,
): DecisionRecord {
  const asked = questions.filter(({ id }) => withToday || id !== sheet.today);
  return {
    date,
    name,
    answers: Object.fromEntries(asked.map(({ id }) => [id, result.answers[id] ?? unknown])),
    confirmed,
    outcome: result.outcome,
    possible: result.possible,
    settled: result.settled,
    margin: result.margin?.level,
    scores: result.scores,
    content: sheet.contentVersion,
  };
}
