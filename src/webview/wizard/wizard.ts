import type { Intent } from '../../core/wizard/protocol.ts';
import type { PageMessage, ViewMessage, WizardView } from '../../core/wizard/view.ts';
import { copy } from './copy.ts';
import { followWidth } from './fold.ts';
import { sendIntents } from './intents.ts';
import { patch } from './patch.ts';
import { pair, question } from './question.ts';
import { result } from './result.ts';

/** Where the page was scrolled to, and the folds that were open; everything else is kept by the extension. */
interface PageState {
  readonly scroll: number;
  readonly open: readonly string[];
}

const host = acquireVsCodeApi<PageState>();
const main = document.querySelector('main')!;
const status = document.querySelector('[role=status]')!;
let drawn = false;

function send(intent: Intent): void {
  host.postMessage(intent);
}

function draw(view: WizardView): HTMLElement {
  switch (view.kind) {
    case 'question':
      return question(view);
    case 'pair':
      return pair(view);
    case 'result':
      return result(view);
  }
}

function show({ view, moved }: ViewMessage): void {
  const page = document.createElement('main');
  page.className = view.kind;
  page.append(draw(view));
  if (drawn && !moved) stayAt(page);
  else goTo(page);
  drawn = true;
  announce(view.announcement);
}

function goTo(page: HTMLElement): void {
  const { scroll = 0, open = [] }: Partial<PageState> = drawn ? {} : (host.getState() ?? {});
  main.className = page.className;
  main.replaceChildren(...page.childNodes);
  for (const fold of folds()) fold.open ||= open.includes(fold.id);
  focusHeading();
  window.scrollTo({ top: scroll, behavior: 'instant' });
}

function stayAt(page: HTMLElement): void {
  const active = main.contains(document.activeElement) ? document.activeElement : null;
  const before = folds();
  patch(main, page);
  showAsDrawn();
  // A part that has moved is another element.
  for (const { id, open } of before.filter(({ isConnected }) => !isConnected)) {
    const again = document.getElementById(id);
    if (again instanceof HTMLDetailsElement) again.open = open;
  }
  if (!active || document.activeElement === active) return;
  // The control that was used may be gone or another one, and the focus must not be lost with it.
  const again = alike(active);
  again?.focus({ preventScroll: true });
  if (!again || document.activeElement !== again) focusHeading();
}

function folds(): readonly HTMLDetailsElement[] {
  return [...main.querySelectorAll('details')];
}

function keepState(): void {
  const open = folds().flatMap((fold) => (fold.open && fold.id !== '' ? [fold.id] : []));
  host.setState({ scroll: window.scrollY, open });
}

function focusHeading(): void {
  main.querySelector('h1')?.focus({ preventScroll: true });
}

/** What was chosen counts once the extension has said so, and not at all if it says something else. */
function showAsDrawn(): void {
  for (const option of main.querySelectorAll('option')) {
    if (option.defaultSelected) option.selected = true;
  }
  for (const input of main.querySelectorAll('input')) {
    if (input.type === 'radio') input.checked = input.defaultChecked;
    else if (input !== document.activeElement) input.value = input.defaultValue;
  }
}

/** The control that asks for the same. */
function alike({ id, attributes }: Element): HTMLElement | null {
  const intent = attributes.getNamedItem('data-intent')?.value;
  if (id) return document.getElementById(id);
  return intent === undefined ? null : main.querySelector(`[data-intent=${CSS.escape(intent)}]`);
}

function announce(text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

window.addEventListener('message', ({ data }: MessageEvent<PageMessage>) => {
  switch (data.type) {
    case 'view':
      show(data);
      break;
    case 'copy':
      void copy(data).then(copied);
      break;
  }
});
window.addEventListener('scroll', keepState, { passive: true });
// It does not bubble.
main.addEventListener('toggle', keepState, { capture: true });
sendIntents(main, send);
followWidth();
send({ type: 'ready' });

function copied(done: boolean): void {
  const note = main.querySelector<HTMLElement>('.copied');
  if (!done) send({ type: 'copyAsMarkdown' });
  else if (note) {
    note.hidden = false;
    announce(note.textContent);
  }
}
