import { element } from './element.ts';

/** Widths of the window from which folded parts are open. The style has the same numbers. */
const widths = {
  /** The answers stand beside the page. */
  beside: window.matchMedia('(min-width: 56rem)'),
  /** More than a phone's. */
  medium: window.matchMedia('(min-width: 30.01rem)'),
};

/** A disclosure that is closed on narrow pages until it is asked for, and open from a width on. */
export function fold(
  key: string,
  openFrom: keyof typeof widths,
  title: string | HTMLElement,
  ...content: readonly Node[]
): HTMLElement {
  return element(
    'details',
    { class: `fold ${openFrom}`, id: `fold-${key}`, open: widths[openFrom].matches },
    element('summary', { id: `fold-${key}-title` }, title),
    ...content,
  );
}

/** Opens and closes what is folded when the window becomes wide or narrow. */
export function followWidth(): void {
  for (const [width, query] of Object.entries(widths)) {
    query.addEventListener('change', () => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(`.fold.${width}`)) {
        details.open = query.matches;
      }
    });
  }
}
