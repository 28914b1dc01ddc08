import type { Remark, ResultView } from '../../core/wizard/view.ts';
import { button, buttons } from './button.ts';
import { element } from './element.ts';
import { nameField } from './nameField.ts';
import { picture } from './picture.ts';
import { options, why, work } from './resultParts.ts';
import { section } from './texts.ts';
import { triableAnswers } from './triableAnswers.ts';

/** The result: answer, how close, what to do, why, the alternatives, how far to trust it; the answers beside it. */
export function result(view: ResultView): HTMLElement {
  return element(
    'div',
    { class: 'page' },
    element(
      'div',
      { class: 'first' },
      element('div', { class: 'top' }, nameField(view.name), element('p', { class: 'quiet' }, view.answered)),
      element(
        'header',
        {},
        element(
          'h1',
          { tabindex: -1 },
          view.headline,
          view.stillOpen !== undefined && element('span', { class: 'still-open' }, view.stillOpen),
        ),
        view.trial && remark(view.trial, 'trial'),
        element('p', { class: 'lead' }, view.text),
      ),
      closeness(view),
      section(view.steps, 'ol'),
    ),
    triableAnswers(view),
    actions(view),
    element(
      'div',
      { class: 'rest' },
      why(view),
      section(view.filling),
      options(view),
      element('div', { class: 'halves' }, picture(view.picture), view.work && work(view.work)),
      section(view.notices),
      section(view.practices),
      section(view.trust),
      view.pages.actions.length > 0 &&
        element(
          'nav',
          { 'aria-labelledby': 'pages' },
          element('h2', { id: 'pages' }, view.pages.title),
          element('div', { class: 'links' }, ...buttons(view.pages.actions, 'link')),
        ),
    ),
  );
}

function closeness({ close, unusual }: ResultView): HTMLElement {
  return element(
    'section',
    { class: `closeness ${close.level}` },
    element('h2', {}, close.title),
    element('p', {}, element('span', { class: 'badge' }, close.label)),
    ...close.sentences.map((sentence) => element('p', {}, sentence)),
    close.action && element('div', { class: 'actions' }, button(close.action)),
    ...unusual.open.map((pair) => remark(pair, 'pair')),
    unusual.confirmed !== undefined && element('p', { class: 'quiet' }, unusual.confirmed),
  );
}

function remark({ text, actions }: Remark, kind: string): HTMLElement {
  return element('div', { class: `remark ${kind}` }, element('p', {}, text), ...buttons(actions));
}

/** What can be done with the result: one primary action, the rarer ones folded away. */
function actions({ actions: { main, more, reason, copied } }: ResultView): HTMLElement {
  return element(
    'div',
    { class: 'do' },
    element(
      'div',
      { class: 'actions' },
      ...main.map((action, i) => button(action, i === 0 ? 'primary' : 'secondary')),
    ),
    element(
      'details',
      { id: 'fold-more' },
      element('summary', { id: 'fold-more-title' }, more.label),
      element('div', { class: 'actions' }, ...buttons(more.actions)),
    ),
    reason !== undefined && element('p', { class: 'quiet' }, reason),
    element('p', { class: 'copied', hidden: true }, copied),
  );
}
