import { createFindPhrases } from '../phrases.ts';
import { textRange, type TextRange } from '../range.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import type { CreateRule } from './rule.ts';

/**
 * Blanks that were never filled in. Where they are so dense that the posting is still a draft, one finding counts
 * them; what calls itself a template is left alone.
 */
export const createPlaceholderLeft: CreateRule = ({ signs }) => {
  const callsItselfTemplate = createFindPhrases([signs.template.words]);
  const words = new Set<string>(signs.placeholders);

  return ({ document, identity }) => {
    const blanks = [...blanksInFront(document, words), ...document.placeholders];
    const [first] = blanks;
    if (!first) return [];
    if (identity.kind.value === 'template') {
      const isDraft =
        identity.kind.evidence.every(({ where }) => where === 'text') &&
        callsItselfTemplate(document).size === 0;
      return isDraft ? [{ range: first, message: 'many', values: { count: blanks.length } }] : [];
    }
    return blanks.map((range) => ({ range, message: 'one', values: { words: range.text } }));
  };
};

/** Values that are nothing but a blank. */
function blanksInFront(
  { text, frontMatter }: CheckedPosting['document'],
  words: ReadonlySet<string>,
): readonly TextRange[] {
  return (frontMatter?.fields() ?? []).flatMap(({ source, value }) => {
    if (value === undefined) return [];
    const isBlank = words.has(value) || /^(?:\[[^[\]]{2,80}\]|<[^<>]{2,80}>|\$?\{[^{}]{2,80}\})$/.test(value);
    return isBlank ? [textRange(text, source.start, source.end)] : [];
  });
}
