import type { ResultView, TriableAnswer } from '../../core/wizard/view.ts';
import { button, buttons } from './button.ts';
import { element } from './element.ts';
import { fold } from './fold.ts';

/** All answers beside the result. Choosing another one tries it out. */
export function triableAnswers({ answers }: ResultView): HTMLElement {
  return element(
    'aside',
    { 'aria-label': answers.title },
    fold(
      'answers',
      'beside',
      element('h2', {}, answers.title),
      element('ul', { class: 'answers triable' }, ...answers.rows.map((row) => triable(row))),
      element('p', { class: 'quiet' }, answers.hint),
      element('div', { class: 'actions' }, ...buttons(answers.actions)),
    ),
  );
}

function triable({ id, question, options, chosen, real, edit }: TriableAnswer): HTMLElement {
  return element(
    'li',
    { class: real === undefined ? undefined : 'tried' },
    element('label', { class: 'about', for: `try-${id}` }, question),
    element(
      'select',
      { id: `try-${id}`, name: id, 'aria-describedby': real === undefined ? undefined : `real-${id}` },
      ...options.map((option) =>
        element('option', { value: option.id, selected: option.id === chosen }, option.label),
      ),
    ),
    button(edit, 'link'),
    real !== undefined && element('span', { class: 'real', id: `real-${id}` }, real),
  );
}
