import type { Statement } from './claim.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './wordsIn.ts';

/**
 * What a bullet among the responsibilities only names, without a verb: "AI strategy and data governance", "Vendor
 * management for all technology". Nothing where another thing follows, such as "IT support and workshops", or behind a
 * colon what is done about it or by whom: "Architecture: advise the teams".
 */
export function readNouns(vocabulary: Vocabulary, words: readonly Word[]): readonly Statement[] {
  const found: Statement[] = [];
  let at = vocabulary.determiners(words, 0)?.length ?? 0;
  for (;;) {
    const domain = vocabulary.domain(words, at);
    if (!domain) return [];
    const end = at + domain.length;
    const range = { start: words[at]!.start, end: words[end - 1]!.end };
    found.push({ domain: domain.value, owner: undefined, together: [], words: range });
    const next = words[end];
    if (!next) return found;
    // "IT budget (€4m)"
    if (next.before === 'break' && /^\d/.test(next.text)) return found;
    const join = vocabulary.joins(words, end);
    if (!join && next.before === 'space') return vocabulary.qualifiers(words, end) ? found : [];
    if (!join && next.before !== 'comma') return [];
    at = end + (join?.length ?? 0);
  }
}
