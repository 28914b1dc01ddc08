import { isCalledTemplate } from '../identify/postingIdentity.ts';
import { createFindPhrases } from '../phrases/findPhrases.ts';
import { textRange, type TextRange } from '../parse/range.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { createIsIgnored } from './ignoreComments.ts';
import type { CreateRule, RuleFinding } from './rule.ts';

/**
 * Blanks that were never filled in. Where they are so dense that the posting is still a draft, one finding counts
 * them; what calls itself a template is left alone.
 */
export const createPlaceholderLeft: CreateRule = ({ signs }) => {
  const callsItselfTemplate = createFindPhrases([signs.template.words]);
  const words = new Set<string>(signs.placeholders);

  return ({ document, identity }) => {
    const inFront = blanksInFront(document, words);
    const inBody = document.placeholders.filter(({ end }) => !isBrokenLink(document.text, end));
    const blanks = [...inFront, ...inBody];
    if (identity.kind.value === 'template') {
      const isDraft = !isCalledTemplate(identity) && callsItselfTemplate(document).size === 0;
      if (!isDraft) return [];
      // The one finding stands for all of them, so a comment on the line of one takes only that one out of it.
      const isIgnored = createIsIgnored(document);
      return counted(blanks.filter((blank) => !isIgnored('placeholder-left', blank)));
    }
    return [...counted(inFront), ...inBody.flatMap((blank) => counted([blank]))];
  };
};

/** "[Words] (https://…": a link that somebody has mistyped. */
function isBrokenLink(text: string, end: number): boolean {
  return /^ ?\(?https?:\/\//.test(text.slice(end, end + 12));
}

/** One finding for all of them, at the first. */
function counted(blanks: readonly TextRange[]): readonly RuleFinding[] {
  const [first, ...more] = blanks;
  if (!first) return [];
  return more.length === 0
    ? [{ range: first, message: 'one', values: { words: first.text } }]
    : [{ range: first, message: 'many', values: { count: blanks.length } }];
}

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
