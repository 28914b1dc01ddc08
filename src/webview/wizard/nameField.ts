import type { NameView } from '../../core/wizard/view.ts';
import type { Send } from './button.ts';
import { element } from './element.ts';

/** The name of the run, sent when the person leaves the field or presses Enter in it. */
export function nameField({ label, value, max }: NameView, send: Send): HTMLElement {
  return element(
    'label',
    { class: 'name' },
    element('span', {}, label),
    element('input', {
      type: 'text',
      value,
      maxlength: max,
      autocomplete: 'off',
      spellcheck: 'false',
      'data-key': 'name',
      onchange: ({ target }) => send({ type: 'rename', name: (target as HTMLInputElement).value }),
    }),
  );
}
