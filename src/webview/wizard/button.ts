import type { Action } from '../../core/wizard/view.ts';
import { element } from './element.ts';
import { asking } from './intents.ts';

export function button({ label, name, disabled, intent }: Action, look = 'secondary'): HTMLElement {
  return element(
    'button',
    { type: 'button', class: look, 'aria-label': name, disabled, ...asking(intent) },
    label,
  );
}

/** Buttons in a row that wraps. */
export function buttons(actions: readonly Action[], look?: string): readonly HTMLElement[] {
  return actions.map((action) => button(action, look));
}
