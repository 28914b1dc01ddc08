import type { Intent, ViewMessage } from '../../core/wizard/protocol.ts';
import type { WizardView } from '../../core/wizard/view.ts';
import { question } from './question.ts';
import { result } from './result.ts';

const host = acquireVsCodeApi<WizardView>();
const main = document.querySelector('main')!;
const status = document.querySelector('[role=status]')!;

function send(intent: Intent): void {
  host.postMessage(intent);
}

function show(view: WizardView, moved: boolean): void {
  host.setState(view);
  const focused =
    document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined;
  main.className = view.kind;
  main.replaceChildren(view.kind === 'question' ? question(view, send) : result(view, send));
  if (focused !== undefined && !moved)
    main.querySelector<HTMLInputElement>(`input[value="${focused}"]`)?.focus();
  else main.querySelector('h1')?.focus();
  if (!moved) return;
  window.scrollTo(0, 0);
  status.textContent = view.kind === 'question' ? view.progress.label : view.headline;
}

window.addEventListener('message', ({ data }: MessageEvent<ViewMessage>) => {
  show(data.view, data.moved);
});

// What the page showed last is newer than what its HTML was made with.
show(host.getState() ?? (JSON.parse(document.body.dataset['view']!) as WizardView), false);
send({ type: 'ready' });
