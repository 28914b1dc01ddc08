import type { NameView } from '../../core/wizard/view.ts';
import { element } from './element.ts';

/** The name of the run, sent a moment after the last keystroke, and at once with Enter or when the field is left. */
export function nameField({ label, run, value, max }: NameView): HTMLElement {
  return element(
    'label',
    { class: 'name' },
    element('span', {}, label),
    element('input', {
      type: 'text',
      id: 'name',
      'data-run': run,
      value,
      maxlength: max,
      autocomplete: 'off',
      spellcheck: 'false',
    }),
  );
}
