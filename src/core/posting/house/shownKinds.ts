import type { CatalogData } from '../../catalog/catalog.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import { anyOf, beginningWith, begins, ends, wholeWords } from '../parse/anyOf.ts';
import type { PostingDocument, Section } from '../parse/postingDocument.ts';
import { beginningIn, lastUpTo } from '../parse/rangeSearch.ts';

type Content = Pick<CatalogData, 'checks' | 'writing'>;

/** What a section is about by what stands below its heading, and whether that is a list. */
interface ShownKinds {
  readonly kinds: readonly SectionKind[];
  readonly hasList: boolean;
  /** Whether all of its items are numbered. */
  readonly isOrdered: boolean;
}

/** Reads sections below their headings. Only what is clear counts: what most bullets are, sums that are paid, an address. */
export function createShownKinds(
  { checks: { money }, writing: { shown } }: Content,
  { text, bullets, sentences, spared }: PostingDocument,
): (section: Section) => ShownKinds {
  const lists = shown.lists.map(({ kind, begin }) => ({ kind, begin: beginningWith(begin) }));
  const [sign, currency, k] = [anyOf(money.signs), anyOf(money.currencies), anyOf(money.thousands)];
  const figure = `\\d{2,3}(?:[.,'’ \\u00a0]?\\d{3}|[ \\u00a0]?(?:${k}))`;
  const sum = new RegExp(
    `(?:${sign}|${begins}(?:${currency}))[ \\u00a0]?${figure}${ends}|${figure}[ \\u00a0]?(?:${sign}|(?:${currency})${ends})`,
    'iu',
  );
  const paid = new RegExp(wholeWords([...money.pay, ...money.maybePay]), 'iu');
  const other = new RegExp(wholeWords(money.otherSums), 'iu');
  const applying = new RegExp(wholeWords(shown.applying), 'iu');
  const isPay = (heading: string, said: string): boolean =>
    sum.test(said) && paid.test(`${heading} ${said}`) && !other.test(said);
  /** The first words of the section: further down may be what closes the whole posting. */
  const isAddress = ({ start, end }: { readonly start: number; readonly end: number }): boolean => {
    const address = spared[lastUpTo(spared, end - 1)];
    return address?.kind === 'url' && address.start >= start && applying.test(text.slice(start, end));
  };

  return ({ heading, end }) => {
    const below = beginningIn(sentences, heading.end, end);
    const items = beginningIn(bullets, heading.end, end).filter(({ depth }) => depth === 0);
    const list = lists.find(({ begin }) => {
      const count = items.filter(({ content }) => begin.test(content.text)).length;
      return count > 1 && count * 2 >= items.length;
    });
    return {
      kinds: [
        ...(list ? [list.kind] : []),
        ...(below.some((sentence) => isPay(heading.words, sentence.text)) ? ['pay' as const] : []),
        ...(below.slice(0, 2).some(isAddress) ? ['how-to-apply' as const] : []),
      ],
      hasList: items.length > 0,
      isOrdered: items.length > 0 && items.every(({ marker }) => /^\d/.test(marker)),
    };
  };
}
