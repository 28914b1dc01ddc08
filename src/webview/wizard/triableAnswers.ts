import type { ResultView, TriableAnswer } from '../../core/wizard/view.ts';
import { button, buttons, type Send } from './button.ts';
import { element } from './element.ts';
import { fold } from './fold.ts';

/** All answers beside the result. Choosing another one tries it out. */
export function triableAnswers({ answers }: ResultView, send: Send): HTMLElement {
  return element(
    'aside',
    { 'aria-label': answers.title },
    fold(
      'answers',
      'beside',
      element('h2', {}, answers.title),
      element('ul', { class: 'answers triable' }, ...answers.rows.map((row) => triable(row, send))),
      element('p', { class: 'quiet' }, answers.hint),
      element('div', { class: 'actions' }, ...buttons(answers.actions, send)),
    ),
  );
}

function triable({ id, question, options, real, edit }: TriableAnswer, send: Send): HTMLElement {
  const select = element(
    'select',
    {
      id: `try-${id}`,
      'data-key': `try ${id}`,
      'aria-describedby': real === undefined ? undefined : `real-${id}`,
      onchange: () => {
        const option = options[select.selectedIndex];
        if (option) send(option.intent);
      },
    },
    ...options.map(({ label, chosen }) => element('option', { selected: chosen }, label)),
  );
  return element(
    'li',
    { class: real === undefined ? undefined : 'tried' },
    element('label', { class: 'about', for: `try-${id}` }, question),
    select,
    button(edit, send, 'link'),
    real !== undefined && element('span', { class: 'real', id: `real-${id}` }, real),
  );
}
