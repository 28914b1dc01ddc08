import type { ResultView, SideView, SourcedText } from '../../core/wizard/view.ts';
import { button, type Send } from './button.ts';
import { element } from './element.ts';
import { pointsBar } from './pointsBar.ts';

/** The result: answer, how close, what to do, why, how far to trust it; the answers beside it. */
export function result(view: ResultView, send: Send): HTMLElement {
  const texts = (rows: readonly SourcedText[], list: 'ul' | 'ol'): HTMLElement =>
    element(list, {}, ...rows.map((row) => element('li', {}, row.text, ...sources(row, send))));
  const section = (title: string, ...content: readonly (HTMLElement | false)[]): HTMLElement =>
    element('section', {}, element('h2', {}, title), ...content);
  const reasons = ({ title, texts: rows }: ResultView['why']['for']): HTMLElement | false =>
    rows.length > 0 && element('div', {}, element('h3', {}, title), texts(rows, 'ul'));

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
      element(
        'section',
        { class: `close ${view.close.level}` },
        element('h2', {}, view.close.title),
        element('p', { class: 'margin' }, view.close.label),
        ...view.close.sentences.map((sentence) => element('p', {}, sentence)),
        ...view.unusual.map((text) => element('p', { class: 'unusual' }, text)),
        view.close.action && button(view.close.action, send),
      ),
      ...view.sections
        .slice(0, 1)
        .map((part) => section(part.title, texts(part.texts, part.ordered ? 'ol' : 'ul'))),
      element(
        'div',
        { class: 'actions' },
        ...view.primary.map((action) => button(action, send, 'primary')),
        ...view.secondary.map((action) => button(action, send)),
      ),
      section(
        view.why.title,
        element('div', { class: 'sides' }, ...view.why.sides.map(side)),
        element('div', { class: 'reasons' }, reasons(view.why.for), reasons(view.why.against)),
      ),
      ...view.sections
        .slice(1)
        .map((part) => section(part.title, texts(part.texts, part.ordered ? 'ol' : 'ul'))),
      section(view.trust.title, texts(view.trust.texts, 'ul')),
    ),
    element(
      'aside',
      { 'aria-labelledby': 'answers' },
      element('h2', { id: 'answers' }, view.answers.title),
      element(
        'dl',
        {},
        ...view.answers.rows.map((row) =>
          element(
            'div',
            {},
            element('dt', {}, row.question),
            element('dd', {}, row.answer, ' ', button(row.edit, send, 'link')),
          ),
        ),
      ),
    ),
  );
}

function sources({ sources: actions }: SourcedText, send: Send): readonly (HTMLElement | string)[] {
  return actions.flatMap((action) => [' ', button(action, send, 'link')]);
}

/** One side's points as a bar with the line on it, and as words. */
function side(view: SideView): HTMLElement {
  return element(
    'figure',
    {},
    element('figcaption', {}, element('strong', {}, view.title), ` ${view.score}, ${view.line.label}`),
    pointsBar(view),
    element(
      'p',
      { class: 'points' },
      view.points.map(({ label, value }) => `${label} +${value}`).join(' · '),
    ),
  );
}
