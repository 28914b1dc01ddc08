import assert from 'node:assert/strict';
import { answersAt, size } from './referenceModel.ts';

/**
 * One test for each rule, proved over every combination of answers. All rules share one pass: what they judge is
 * computed once for each combination. A failing rule names the first combinations that break it.
 */
export function holdsForEveryCombination<T>(
  compute: (index: number) => T,
  rules: Readonly<Record<string, (value: T, index: number) => boolean>>,
): void {
  const broken = new Map<string, number[]>(Object.keys(rules).map((sentence) => [sentence, []]));

  before(() => {
    for (let index = 0; index < size; index++) {
      const value = compute(index);
      for (const sentence in rules) if (!rules[sentence]!(value, index)) broken.get(sentence)!.push(index);
    }
  });

  for (const [sentence, indexes] of broken) {
    it(sentence, () => {
      assert.deepEqual(indexes.slice(0, 3).map(answersAt), [], `${indexes.length} combinations`);
    });
  }
}
