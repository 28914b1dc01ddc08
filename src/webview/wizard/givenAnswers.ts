import type { GivenAnswers, QuestionView } from '../../core/wizard/view.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import { fold } from './fold.ts';

/** The answers given so far, beside a question; on narrow pages closed below it. */
export function givenAnswers({ title, rows }: GivenAnswers): HTMLElement | false {
  return (
    rows.length > 0 &&
    element(
      'aside',
      { 'aria-label': title },
      fold(
        'answers',
        'beside',
        element('h2', {}, `${title} (${rows.length})`),
        element(
          'ul',
          { class: 'answers' },
          ...rows.map(({ question, answer, edit }) =>
            element(
              'li',
              { 'aria-current': edit ? undefined : 'step' },
              element('span', { class: 'about' }, question),
              element('span', { class: 'answer' }, answer),
              edit && button(edit, 'link'),
            ),
          ),
        ),
      ),
    )
  );
}

/** How far the run is. */
export function progress({ label, value, max }: QuestionView['progress']): HTMLElement {
  return element(
    'div',
    { class: 'progress' },
    element('progress', { value, max, 'aria-label': label }),
    element('span', { 'aria-hidden': 'true' }, label),
  );
}
