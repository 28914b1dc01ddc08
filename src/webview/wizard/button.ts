import type { Intent } from '../../core/wizard/protocol.ts';
import type { Action } from '../../core/wizard/view.ts';
import { element } from './element.ts';

/** Sends an intent to the extension. */
export type Send = (intent: Intent) => void;

export function button({ label, name, intent }: Action, send: Send, look = 'secondary'): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      class: look,
      'aria-label': name,
      onclick: () => send(intent),
    },
    label,
  );
}
