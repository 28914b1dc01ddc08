import type { Remark, ResultView } from '../../core/wizard/view.ts';
import { button, buttons, type Send } from './button.ts';
import { element } from './element.ts';
import { nameField } from './nameField.ts';
import { picture } from './picture.ts';
import { options, why, work } from './resultParts.ts';
import { section } from './texts.ts';
import { triableAnswers } from './triableAnswers.ts';

/** The result: answer, how close, what to do, why, the alternatives, how far to trust it; the answers beside it. */
export function result(view: ResultView, send: Send): HTMLElement {
  return element(
    'div',
    { class: 'page' },
    element(
      'div',
      { class: 'first' },
      element(
        'div',
        { class: 'top' },
        nameField(view.name, send),
        element('p', { class: 'quiet' }, view.answered),
      ),
      element(
        'header',
        {},
        element(
          'h1',
          { tabindex: -1 },
          view.headline,
          view.stillOpen !== undefined && element('span', { class: 'still-open' }, view.stillOpen),
        ),
        view.trial && remark(view.trial, send, 'trial'),
        element('p', { class: 'lead' }, view.text),
      ),
      closeness(view, send),
      section(view.steps, send, 'ol'),
    ),
    triableAnswers(view, send),
    actions(view, send),
    element(
      'div',
      { class: 'rest' },
      why(view, send),
      section(view.filling, send),
      options(view, send),
      element('div', { class: 'halves' }, picture(view.picture), view.work && work(view.work, send)),
      section(view.notices, send),
      section(view.practices, send),
      section(view.trust, send),
      view.pages.actions.length > 0 &&
        element(
          'nav',
          { 'aria-labelledby': 'pages' },
          element('h2', { id: 'pages' }, view.pages.title),
          element('div', { class: 'links' }, ...buttons(view.pages.actions, send, 'link')),
        ),
    ),
  );
}

function closeness({ close, unusual }: ResultView, send: Send): HTMLElement {
  return element(
    'section',
    { class: `closeness ${close.level}` },
    element('h2', {}, close.title),
    element('p', {}, element('span', { class: 'badge' }, close.label)),
    ...close.sentences.map((sentence) => element('p', {}, sentence)),
    close.action && element('div', { class: 'actions' }, button(close.action, send)),
    ...unusual.open.map((pair) => remark(pair, send, 'pair')),
    unusual.confirmed !== undefined && element('p', { class: 'quiet' }, unusual.confirmed),
  );
}

function remark({ text, actions }: Remark, send: Send, kind: string): HTMLElement {
  return element('div', { class: `remark ${kind}` }, element('p', {}, text), ...buttons(actions, send));
}

/** What can be done with the result: one primary action, the rarer ones folded away. */
function actions({ actions: { main, more, reason, copied } }: ResultView, send: Send): HTMLElement {
  return element(
    'div',
    { class: 'do' },
    element(
      'div',
      { class: 'actions' },
      ...main.map((action, i) => button(action, send, i === 0 ? 'primary' : 'secondary')),
    ),
    element(
      'details',
      { 'data-fold': 'more' },
      element('summary', { 'data-key': 'fold more' }, more.label),
      element('div', { class: 'actions' }, ...buttons(more.actions, send)),
    ),
    reason !== undefined && element('p', { class: 'quiet' }, reason),
    element('p', { class: 'copied', hidden: true }, copied),
  );
}
