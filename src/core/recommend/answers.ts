import { unknown } from '../catalog/facts.ts';
import type { Condition } from '../catalog/advisorSchema.ts';

/** Question id -> option id. A question left out, or answered `unknown`, is open. */
export type Answers = Readonly<Record<string, string>>;

/** Answers and derived facts by name; see `catalog/facts.ts`. */
export type Facts = Readonly<Record<string, string | undefined>>;

/** True if every fact the condition names is known and has one of the wanted values. */
export function matches(condition: Condition, facts: Facts): boolean {
  return Object.entries(condition).every(([name, wanted]) => wanted.includes(facts[name] ?? unknown));
}
