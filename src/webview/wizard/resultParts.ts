import type { OptionView, ResultView, SideView, WorkView } from '../../core/wizard/view.ts';
import { button, buttons } from './button.ts';
import { element } from './element.ts';
import { pointsBar } from './pointsBar.ts';
import { list, sourced } from './texts.ts';

/** The points of both sides, and what speaks for the result and against it. */
export function why({ why: { title, sides, ...reasons } }: ResultView): HTMLElement {
  const part = ({ title: heading, texts }: ResultView['why']['for']): HTMLElement | false =>
    texts.length > 0 && element('div', {}, element('h3', {}, heading), list(texts));
  return element(
    'section',
    {},
    element('h2', {}, title),
    element('div', { class: 'halves' }, ...sides.map(side)),
    element('div', { class: 'halves' }, part(reasons.for), part(reasons.against)),
  );
}

/** One side's points as a bar with the line on it, and as words. */
function side(view: SideView): HTMLElement {
  return element(
    'figure',
    {},
    element('figcaption', {}, element('strong', {}, view.title), ' ', view.score),
    pointsBar(view),
    view.points.length > 0 &&
      element(
        'ul',
        { class: 'points' },
        ...view.points.map(({ label, value }) => element('li', {}, `${label} +${value}`)),
      ),
  );
}

/** The five outcomes, the result marked. */
export function options({ options: { title, rows } }: ResultView): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, title),
    element('ul', { class: 'options' }, ...rows.map((row) => option(row))),
  );
}

function option({ title, mark, state, texts, action }: OptionView): HTMLElement {
  return element(
    'li',
    { class: state, 'aria-current': state === 'result' ? 'true' : undefined },
    element('h3', {}, title, mark !== undefined && element('span', { class: 'badge' }, mark)),
    element('p', {}, ...texts.flatMap((text, i) => [...(i > 0 ? [' '] : []), ...sourced(text)])),
    action && button(action),
  );
}

/** Who takes which work. */
export function work({ title, rows, shared }: WorkView): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, title),
    element(
      'table',
      {},
      element(
        'tbody',
        {},
        ...rows.map((row) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, row.work),
            element('td', {}, ...sourced(row.owner)),
          ),
        ),
      ),
    ),
    shared && element('p', { class: 'remark' }, element('span', {}, shared.text), ...buttons(shared.actions)),
  );
}
