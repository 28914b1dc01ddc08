import type { Intent } from '../../core/wizard/protocol.ts';
import type { PageMessage, ViewMessage, WizardView } from '../../core/wizard/view.ts';
import { copy } from './copy.ts';
import { followWidth } from './fold.ts';
import { pair, question } from './question.ts';
import { result } from './result.ts';

/** Where the page was scrolled to; everything else is kept by the extension. */
interface PageState {
  readonly scroll: number;
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
      return question(view, send);
    case 'pair':
      return pair(view, send);
    case 'result':
      return result(view, send);
  }
}

/** A page that stays where it is keeps its scroll position, its focus and what was unfolded on it. */
function show({ view, moved }: ViewMessage): void {
  const stays = drawn && !moved;
  const active = stays && main.contains(document.activeElement) ? document.activeElement : null;
  const key = active?.getAttribute('data-key');
  const position = withKey(key).findIndex((control) => control === active);
  const scroll = stays ? window.scrollY : moved ? 0 : (host.getState()?.scroll ?? 0);
  const folds = stays ? readFolds() : new Map<string, boolean>();
  drawn = true;

  main.className = view.kind;
  main.replaceChildren(draw(view));
  for (const details of foldsOf()) details.open = folds.get(details.dataset['fold'] ?? '') ?? details.open;
  const again = withKey(key)[Math.max(position, 0)];
  again?.focus({ preventScroll: true });
  // The control that was used may be gone, and the focus must not be lost with it.
  if (!stays || (active && document.activeElement !== again)) {
    main.querySelector('h1')?.focus({ preventScroll: true });
  }
  window.scrollTo({ top: scroll, behavior: 'instant' });
  announce(view.announcement);
}

/** Controls that ask for the same; the page may hold two. */
function withKey(key: string | null | undefined): readonly HTMLElement[] {
  return typeof key === 'string'
    ? [...main.querySelectorAll<HTMLElement>(`[data-key=${CSS.escape(key)}]`)]
    : [];
}

function foldsOf(): readonly HTMLDetailsElement[] {
  return [...main.querySelectorAll<HTMLDetailsElement>('details[data-fold]')];
}

function readFolds(): ReadonlyMap<string, boolean> {
  return new Map(foldsOf().map((details) => [details.dataset['fold'] ?? '', details.open]));
}

function announce(text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

window.addEventListener('message', ({ data }: MessageEvent<PageMessage>) => {
  if (data.type === 'view') show(data);
  else if ((data.type as string) === 'copy') void copy(data).then(copied);
});
window.addEventListener('scroll', () => host.setState({ scroll: window.scrollY }), { passive: true });
followWidth();
send({ type: 'ready' });

function copied(done: boolean): void {
  const note = main.querySelector<HTMLElement>('.copied');
  if (!done) send({ type: 'copyFailed' });
  else if (note) {
    note.hidden = false;
    announce(note.textContent);
  }
}
