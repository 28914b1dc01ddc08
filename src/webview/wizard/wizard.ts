import type { Intent } from '../../core/wizard/protocol.ts';
import type { ViewMessage } from '../../core/wizard/view.ts';
import { question } from './question.ts';
import { result } from './result.ts';

/** Where the page was scrolled to; everything else is kept by the extension. */
interface PageState {
  readonly scroll: number;
}

const host = acquireVsCodeApi<PageState>();
const main = document.querySelector('main')!;
const status = document.querySelector('[role=status]')!;

function send(intent: Intent): void {
  host.postMessage(intent);
}

function show({ view, moved }: ViewMessage): void {
  main.className = view.kind;
  main.replaceChildren(view.kind === 'question' ? question(view, send) : result(view, send));
  main.querySelector('h1')?.focus({ preventScroll: true });
  window.scrollTo(0, moved ? 0 : (host.getState()?.scroll ?? 0));
  if (moved) status.textContent = view.kind === 'question' ? view.progress.label : view.headline;
}

window.addEventListener('message', ({ data }: MessageEvent<ViewMessage>) => {
  if ((data.type as string) === 'view') show(data);
});
window.addEventListener('scroll', () => host.setState({ scroll: window.scrollY }), { passive: true });
send({ type: 'ready' });
