import type { PairView, QuestionView } from '../../core/wizard/view.ts';
import { button, buttons } from './button.ts';
import { element } from './element.ts';
import { givenAnswers, progress } from './givenAnswers.ts';
import { asking } from './intents.ts';
import { nameField } from './nameField.ts';

/** A question: one group of native radio buttons in a form, so arrow keys, Tab and Enter work by themselves. */
export function question(view: QuestionView): HTMLElement {
  const { intro } = view;
  return withAnswers(view, [
    intro && element('div', { class: 'intro' }, element('p', {}, intro.text), nameField(intro.name)),
    form(view),
    intro && element('p', { class: 'quiet' }, intro.origin),
  ]);
}

function form(view: QuestionView): HTMLElement {
  return element(
    'form',
    asking(view.submit.intent),
    element('h1', { tabindex: -1, id: 'question' }, view.question),
    element('p', { id: 'hint', class: 'quiet' }, view.hint),
    element(
      'div',
      { role: 'radiogroup', 'aria-labelledby': 'question', 'aria-describedby': 'hint' },
      ...view.options.map((row) => option(view, row)),
    ),
    element(
      'details',
      { id: 'fold-why' },
      element('summary', { id: 'fold-why-title' }, view.why.label),
      element('p', {}, view.why.text),
    ),
    view.note !== undefined && element('p', { class: 'note' }, view.note),
    element(
      'div',
      { class: 'actions' },
      element(
        'button',
        { type: 'submit', class: 'primary', id: 'submit' },
        element('span', { class: 'with-answer' }, view.submit.label),
        element('span', { class: 'without-answer' }, view.submit.skip),
      ),
      ...buttons(view.others),
    ),
  );
}

function option(view: QuestionView, row: QuestionView['options'][number]): HTMLElement {
  const [input, label, examples] = [`${row.id}-input`, `${row.id}-label`, `${row.id}-examples`];
  return element(
    'label',
    { class: 'option', for: input },
    element('input', {
      type: 'radio',
      id: input,
      name: view.id,
      value: row.id,
      checked: row.chosen,
      'aria-labelledby': label,
      'aria-describedby': row.examples.length > 0 ? examples : undefined,
      ...asking(row.intent),
    }),
    element(
      'div',
      {},
      element('span', { id: label }, row.label),
      row.examples.length > 0 &&
        element(
          'p',
          { class: 'examples', id: examples },
          ...row.examples.flatMap(({ field, text }) => [
            element('span', { class: 'field' }, field),
            ` ${text} `,
          ]),
        ),
    ),
  );
}

/** Answers that are seldom given together: right, or one of them to be changed. */
export function pair(view: PairView): HTMLElement {
  return withAnswers(view, [
    element('h1', { tabindex: -1 }, view.question),
    element('p', { class: 'quiet' }, view.note),
    element('div', { class: 'actions' }, button(view.confirm, 'primary'), ...buttons(view.others)),
  ]);
}

/** A step of the run under its progress, and the answers given so far beside it. */
function withAnswers(
  view: QuestionView | PairView,
  children: readonly (HTMLElement | false | undefined)[],
): HTMLElement {
  return element(
    'div',
    { class: 'with-answers' },
    element('div', {}, progress(view.progress), ...children),
    givenAnswers(view.answers),
  );
}
