import type { QuestionView } from '../../core/wizard/view.ts';
import { button, type Send } from './button.ts';
import { element } from './element.ts';

/** A question: one group of native radio buttons in a form, so arrow keys, Tab and Enter work by themselves. */
export function question(view: QuestionView, send: Send): HTMLElement {
  const hintId = 'hint';
  const options = view.options.map((option) => {
    const [input, label, examples] = [`${option.id}-input`, `${option.id}-label`, `${option.id}-examples`];
    return element(
      'label',
      { class: 'option', for: input },
      element('input', {
        type: 'radio',
        id: input,
        name: view.id,
        value: option.id,
        checked: option.chosen,
        'aria-labelledby': label,
        'aria-describedby': option.examples.length > 0 ? examples : undefined,
        onchange: () => send(option.intent),
      }),
      element(
        'div',
        {},
        element('span', { id: label }, option.label),
        option.examples.length > 0 &&
          element(
            'p',
            { class: 'examples', id: examples },
            ...option.examples.flatMap(({ field, text }) => [
              element('span', { class: 'field' }, field),
              ` ${text} `,
            ]),
          ),
      ),
    );
  });
  return element(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        send(view.next.intent);
      },
    },
    element(
      'div',
      { class: 'progress' },
      element('progress', {
        value: view.progress.value,
        max: view.progress.max,
        'aria-label': view.progress.label,
      }),
      element('span', { 'aria-hidden': 'true' }, view.progress.label),
    ),
    element('h1', { tabindex: -1, id: 'question' }, view.question),
    view.hint !== undefined && element('p', { id: hintId, class: 'hint' }, view.hint),
    element(
      'div',
      {
        role: 'radiogroup',
        'aria-labelledby': 'question',
        'aria-describedby': view.hint === undefined ? undefined : hintId,
      },
      ...options,
    ),
    element('details', {}, element('summary', {}, view.why.label), element('p', {}, view.why.text)),
    element(
      'div',
      { class: 'actions' },
      element(
        'button',
        { type: 'submit', class: 'primary' },
        element('span', { class: 'with-answer' }, view.next.label),
        element('span', { class: 'without-answer' }, view.next.skip),
      ),
      view.back && button(view.back, send),
      view.showResult && button(view.showResult, send),
    ),
    element('p', { class: 'privacy' }, view.privacy),
  );
}
