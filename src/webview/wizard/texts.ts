import type { SourcedText, TextList } from '../../core/wizard/view.ts';
import { button } from './button.ts';
import { element } from './element.ts';

/** A text, with links to what it rests on. */
export function sourced({ text, sources, own }: SourcedText): readonly (HTMLElement | string)[] {
  return [
    text,
    ...sources.flatMap((source) => [' ', button(source, 'link cited')]),
    ...(own === undefined ? [] : [' ', element('small', { class: 'own' }, own)]),
  ];
}

/** The texts below each other. */
export function list(texts: readonly SourcedText[], kind: 'ul' | 'ol' = 'ul'): HTMLElement {
  return element(kind, {}, ...texts.map((text) => element('li', {}, ...sourced(text))));
}

/** Texts under a heading; nothing where there are none. */
export function section({ title, texts }: TextList, kind: 'ul' | 'ol' = 'ul'): HTMLElement | false {
  return texts.length > 0 && element('section', {}, element('h2', {}, title), list(texts, kind));
}
