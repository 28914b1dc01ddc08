import assert from 'node:assert/strict';
import { comparisonPage } from '../../../src/core/pages/pagePath.ts';
import { createRecommend } from '../../../src/core/recommend/recommend.ts';
import { parseIntent, type Intent } from '../../../src/core/wizard/protocol.ts';
import type { Run } from '../../../src/core/wizard/run.ts';
import type { PairView, QuestionView, ResultView, WizardView } from '../../../src/core/wizard/view.ts';
import { viewRun } from '../../../src/core/wizard/viewRun.ts';
import { catalog } from './catalog.ts';
import { runAt } from './runs.ts';
import { wizardStrings } from './wizardStrings.ts';

export const recommend = createRecommend(catalog);

/** What a run looks like with the words of the tests. */
export function viewOf(run: Run): WizardView {
  return viewRun(catalog, recommend, run, wizardStrings);
}

export function questionView(question: string, answers: Run['answers'] = {}): QuestionView {
  const seen = viewOf(runAt({ question }, answers));
  assert.equal(seen.kind, 'question');
  return seen;
}

export function pairView(pair: string, answers: Run['answers'] = {}): PairView {
  const seen = viewOf(runAt({ pair, then: 'bets' }, answers));
  assert.equal(seen.kind, 'pair');
  return seen;
}

export function resultView(answers: Run['answers'], rest: Partial<Run> = {}): ResultView {
  const seen = viewOf({ ...runAt('result', answers), ...rest });
  assert.equal(seen.kind, 'result');
  return seen;
}

/** Every text and every intent in a view, without ids and the name, which may be whatever a person has typed. */
export function partsOf(
  value: unknown,
  texts: string[] = [],
  intents: Intent[] = [],
): { readonly texts: readonly string[]; readonly intents: readonly Intent[] } {
  if (typeof value === 'string') texts.push(value);
  if (typeof value !== 'object' || value === null) return { texts, intents };
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    if (key === 'intent') intents.push(part as Intent);
    else if (key === 'name' && typeof part === 'object')
      partsOf({ ...part, value: 'a name' }, texts, intents);
    else if (key !== 'id' && key !== 'chosen') partsOf(part, texts, intents);
  }
  return { texts, intents };
}

/** What must hold for whatever the wizard shows. */
export function isFit(shown: WizardView): void {
  const { texts, intents } = partsOf(shown);
  for (const text of texts) {
    assert.notEqual(text.trim(), '');
    assert.doesNotMatch(text, /\[\[|\]\]|undefined|NaN|\{\w+\}|\[object/);
    assert.doesNotMatch(text, /\b(gates?|axis|hats?|stop-gap|contradiction|confidence|nobody|inflation)\b/i);
  }
  for (const intent of intents) {
    assert.deepEqual(parseIntent(intent), intent);
    if (intent.type === 'openPage') {
      assert.ok(intent.page === comparisonPage || catalog.findEntry(intent.page), intent.page);
    }
    if (intent.type === 'showQuestion') {
      assert.ok(catalog.questions.some(({ id }) => id === intent.question));
    }
  }
}
