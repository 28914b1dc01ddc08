import type { Checks } from '../../catalog/checksSchema.ts';
import { anyOf } from '../phrases/anyOf.ts';
import { plainBlanks } from '../write/blanks.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { isStated, missing } from './missingFact.ts';
import type { CreateRule } from './rule.ts';

/** An advert without pay, or with words in place of a figure. */
export const createPay: CreateRule = (catalog) => {
  const hasFigure = createHasFigure(catalog.checks.money);

  return (posting) => {
    // Without a text the advert itself is elsewhere.
    if (hasFigure(posting) || posting.document.sentences.length === 0) return [];
    if (isForNoPost(posting)) return [];
    const vague = posting.wording('vaguePay');
    if (vague.length > 0) {
      const newText = plainBlanks(catalog.checks.additions.payRange);
      return vague.map((range) => ({
        range,
        message: 'vague',
        values: { words: range.text },
        fixes: () => [{ title: 'replace', edits: [{ start: range.start, end: range.end, newText }] }],
      }));
    }
    return isStated(catalog, posting, 'pay') ? [] : [missing(catalog, posting, 'pay')];
  };
};

/** An invitation to apply for no particular post, which is all that its title says. */
function isForNoPost({ document: { text }, title, within }: CheckedPosting): boolean {
  const [said] = within('noPost', title);
  if (!said) return false;
  const rest = text.slice(title.start, said.start) + text.slice(said.end, title.end);
  return !/\p{L}/u.test(rest.replace(/\([^()]*\)/g, ''));
}

function createHasFigure({
  signs,
  currencies,
  thousands,
  pay,
}: Checks['money']): (posting: CheckedPosting) => boolean {
  const [sign, currency, k] = [anyOf(signs), anyOf(currencies), anyOf(thousands)];
  const [begins, ends] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  // Looked for by the digit, which is rarer than the letters that a currency begins with.
  const sums = [
    new RegExp(`\\d(?<=(?:${sign}|${begins}(?:${currency}))[ \\u00a0]?\\d)`, 'iu'),
    new RegExp(`\\d[ \\u00a0]?(?:(?:${k})[ \\u00a0]?)?(?:${sign}|(?:${currency})${ends})`, 'iu'),
  ];
  const rounded = new RegExp(`\\d[ \\u00a0]?(?:${k})${ends}`, 'giu');
  const onPay = new RegExp(`${begins}(?:${anyOf(pay)})${ends}`, 'iu');

  return ({ document: { text }, kindAt, sentenceAt }) =>
    sums.some((pattern) => pattern.test(text)) ||
    [...text.matchAll(rounded)].some(
      ({ index }) => kindAt(index) === 'pay' || onPay.test(sentenceAt(index)?.text ?? ''),
    );
}
