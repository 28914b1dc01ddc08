import type { NameView } from '../../core/wizard/view.ts';
import { element } from './element.ts';

/** The name of the run, sent when the person leaves the field or presses Enter in it. */
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
