import type { Intent } from '../../core/wizard/protocol.ts';

/** Sends an intent to the extension. */
type Send = (intent: Intent) => void;

/** Milliseconds after which what was typed counts. */
const pauseInTyping = 300;

/** The attribute of a button, a radio button or a form that asks for this. */
export function asking(intent: Intent): { readonly 'data-intent': string } {
  return { 'data-intent': JSON.stringify(intent) };
}

/** Sends what the controls in there ask for when they are used: now and as they will be drawn later. */
export function sendIntents(from: HTMLElement, send: Send): void {
  const sendThatOf = (asks: Element | null): void => {
    const intent = asks?.getAttribute('data-intent');
    if (typeof intent === 'string') send(JSON.parse(intent) as Intent);
  };
  // A double click and Enter held down ask once: the second posting would be begun before the first one is there.
  let clicked: string | null | undefined;
  from.addEventListener('click', ({ target, detail }) => {
    const button = (target as Element).closest('button');
    const before = clicked;
    clicked = button?.getAttribute('data-intent');
    if (detail < 2 || clicked !== before) sendThatOf(button);
  });
  from.addEventListener('keydown', (event) => {
    if (event.repeat && event.key === 'Enter') event.preventDefault();
  });
  from.addEventListener('submit', (event) => {
    event.preventDefault();
    sendThatOf(event.target as Element);
  });
  let typing: number | undefined;
  const sendName = ({ dataset, value }: HTMLInputElement): void => {
    clearTimeout(typing);
    send({ type: 'rename', run: dataset['run']!, name: value });
  };
  // The page may be closed or hidden while somebody types, and then tells of no change.
  from.addEventListener('input', ({ target }) => {
    if (!isTextField(target)) return;
    clearTimeout(typing);
    typing = setTimeout(sendName, pauseInTyping, target);
  });
  from.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement)
      send({ type: 'tryAnswers', changes: { [target.name]: target.value } });
    else if (isTextField(target)) sendName(target);
    else sendThatOf(target as Element);
  });
}

function isTextField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'text';
}
