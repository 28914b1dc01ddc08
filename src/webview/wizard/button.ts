import type { Intent } from '../../core/wizard/protocol.ts';
import type { Action } from '../../core/wizard/view.ts';
import { element } from './element.ts';

/** Sends an intent to the extension. */
export type Send = (intent: Intent) => void;

/** A button. What it asks for is its key: after the page was drawn again, the focus goes to the same one. */
export function button(
  { label, name, disabled, intent }: Action,
  send: Send,
  look = 'secondary',
): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      class: look,
      'aria-label': name,
      'data-key': keyOf(intent),
      disabled,
      onclick: () => send(intent),
    },
    label,
  );
}

/** Buttons in a row that wraps. */
export function buttons(actions: readonly Action[], send: Send, look?: string): readonly HTMLElement[] {
  return actions.map((action) => button(action, send, look));
}

/** The same for the same wish, whatever the page shows around it. */
export function keyOf(intent: Intent): string {
  return JSON.stringify(intent);
}
