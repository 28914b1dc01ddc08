import type { ResultView, SideView, SourcedText, TextList } from '../../core/wizard/view.ts';
import { button, type Send } from './button.ts';
import { element } from './element.ts';
import { pointsBar } from './pointsBar.ts';

/** The result: answer, how close, what to do, why, how far to trust it; the answers beside it. */
export function result(view: ResultView, send: Send): HTMLElement {
  const list = (texts: readonly SourcedText[], kind: 'ul' | 'ol' = 'ul'): HTMLElement =>
    element(kind, {}, ...texts.map((row) => element('li', {}, row.text, ...sources(row, send))));
  const section = ({ title, texts }: TextList, kind: 'ul' | 'ol' = 'ul'): HTMLElement | false =>
    texts.length > 0 && element('section', {}, element('h2', {}, title), list(texts, kind));
  const reasons = ({ title, texts }: TextList): HTMLElement | false =>
    texts.length > 0 && element('div', {}, element('h3', {}, title), list(texts));

  return element(
    'div',
    { class: 'page' },
    element(
      'header',
      {},
      element('h1', { tabindex: -1 }, view.headline),
      element('p', { class: 'lead' }, view.text),
      element('p', { class: 'hint' }, view.answered),
    ),
    element(
      'div',
      { class: 'column' },
      closeness(view, send),
      section(view.steps, 'ol'),
      element(
        'div',
        { class: 'actions' },
        ...view.primary.map((action) => button(action, send, 'primary')),
        ...view.secondary.map((action) => button(action, send)),
      ),
      element(
        'section',
        {},
        element('h2', {}, view.why.title),
        element('div', { class: 'sides' }, ...view.why.sides.map(side)),
        element('div', { class: 'reasons' }, reasons(view.why.for), reasons(view.why.against)),
      ),
      ...view.more.map((part) => section(part)),
      section(view.trust),
    ),
    answers(view, send),
  );
}

function closeness({ close, unusual }: ResultView, send: Send): HTMLElement {
  return element(
    'section',
    { class: `close ${close.level}` },
    element('h2', {}, close.title),
    element('p', { class: 'margin' }, close.label),
    ...close.sentences.map((sentence) => element('p', {}, sentence)),
    ...unusual.map((text) => element('p', { class: 'unusual' }, text)),
    close.action && button(close.action, send),
  );
}

/** One side's points as a bar with the line on it, and as words. */
function side(view: SideView): HTMLElement {
  return element(
    'figure',
    {},
    element('figcaption', {}, element('strong', {}, view.title), ' ', view.score),
    pointsBar(view),
    element(
      'ul',
      { class: 'points' },
      ...view.points.map(({ label, value }) => element('li', {}, `${label} +${value}`)),
    ),
  );
}

function answers({ answers: { title, rows } }: ResultView, send: Send): HTMLElement {
  return element(
    'aside',
    { 'aria-labelledby': 'answers' },
    element('h2', { id: 'answers' }, title),
    element(
      'dl',
      {},
      ...rows.map(({ question, answer, edit }) =>
        element(
          'div',
          {},
          element('dt', {}, question),
          element('dd', {}, answer, ' ', button(edit, send, 'link')),
        ),
      ),
    ),
  );
}

function sources({ sources: actions }: SourcedText, send: Send): readonly (HTMLElement | string)[] {
  return actions.flatMap((action) => [' ', button(action, send, 'link')]);
}
