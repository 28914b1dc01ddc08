import type { Checks } from '../../catalog/checksSchema.ts';
import type { TextRange } from '../parse/range.ts';
import { anyOf, begins, ends, wholeWords } from '../parse/anyOf.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { lineAt } from './lineAt.ts';
import { isOneOf } from '../../isOneOf.ts';

/** How a sum is written: with a currency, with one whose letters mean other things too, or as "90k" alone. */
type Written = 'currency' | 'short' | 'thousands';

/** How far the words "million" may stand behind the first digit. */
const longestSum = 24;
/** So many digits has no allowance. */
const longSum = /^\d{2,3}[.,'’]?\d{3}/;
/** What can be nothing but a sum: "60,00,000", "1 436 022", "90k". */
const wholeSum =
  /^(?:\d{5}|\d{1,3}(?:[.,'’]\d{2,3}|[ \u00a0]\d{3})*[.,'’ \u00a0]\d{3}(?!\d)|\d{2,3}k(?!\p{L}))/iu;
/** The same, or a range, up to its last figure: "35,00", "20-3". */
const wholeBefore = /\d(?:[.,'’ \u00a0]\d\d|\d{3}|[ \u00a0]?[-–—][ \u00a0]?\d*)$/;
/** So much of a sentence is read on either side of a sum. */
const farthest = 400;
/** A line that has so few words besides its sum can be about nothing else. */
const fewWords = 8;
const word = /\p{L}{2,}/u;
const gradeBehind = /^[:*_ \u00a0-]{0,4}(?:\p{Lu}{1,2}[ \u00a0-]?)?\d/u;
/** How far before a grade a word of pay may stand. */
const farthestBeforeGrade = 20;
/** A sum and what it is of: "€50m revenue"; not "1.6m plus a training budget". */
const nextWords = /^\S*(?:\s+\S+){0,2}/;
/** What parts one thing that a sentence says from the next; not the comma in a number. */
const clauseEnd = /[;\r\n]|,(?!\d)|\.\s/;

/** Whether a posting says what is paid: by a sum, or by the step of a scale that everybody can look up. */
export function createSaysPay({
  money,
  facts: {
    pay: { keys = [] },
  },
}: Pick<Checks, 'money' | 'facts'>): (posting: CheckedPosting) => boolean {
  const { currencies, shortCurrencies } = money;
  const [sign, k] = [anyOf(money.signs), anyOf(money.thousands)];
  const currency = anyOf([...currencies, ...shortCurrencies]);
  const oneOf = (words: readonly string[]): RegExp => new RegExp(wholeWords(words), 'giu');
  // Looked for by the digit, which is rarer than the letters that a currency begins with.
  const sumsIn = (words: string, signs: string): readonly RegExp[] => [
    new RegExp(`\\d(?<=(?:${signs}${begins}(?:${words}))[ \\u00a0]?\\d)`, 'giu'),
    new RegExp(`\\d[ \\u00a0]?(?:(?:${k})[ \\u00a0]?)?(?:${signs}(?:${words})${ends})`, 'giu'),
  ];
  const sums = sumsIn(anyOf(currencies), `${sign}|`);
  const shortSums = sumsIn(anyOf(shortCurrencies), '');
  const rounded = new RegExp(`\\d[ \\u00a0]?(?:${k})${ends}`, 'giu');
  // Of a sum, or of both ends of a range.
  const upper = `[ \\u00a0]?(?:[-–—]|\\p{L}{2,3}[ \\u00a0])[ \\u00a0]?(?:(?:${sign}|${currency})[ \\u00a0]?)?\\d[\\d.,'’]*`;
  const large = new RegExp(`^[\\d.,'’]*(?:${upper})?[ \\u00a0-]?(?:${anyOf(money.large)})${ends}`, 'iu');
  const range = new RegExp(`^[\\d.,'’]*${upper}`, 'iu');
  const inMillions = anyOf(money.inMillions);
  // "NOK 1.3m–1.5m", as a sentence or a line; not the cell of a table, whose row says what it is.
  const millions = new RegExp(
    `^(?=.*(?:${inMillions}) ?\\d)(?:[^\\p{L}\\p{Sc}|]|${inMillions}|${anyOf([...money.large, ...money.perYear])})+$`,
    'isu',
  );
  const paysNext = new RegExp(
    `${wholeWords(money.pay)}(?:[:|*_\\s]+\\p{L}{1,12}){0,3}[:|*_\\s]*(?:(?:${sign})\\s*)?$`,
    'iu',
  );
  const [pay, maybePay, other] = [oneOf(money.pay), oneOf(money.maybePay), oneOf(money.otherSums)];

  const isPay = (posting: CheckedPosting, at: number, written: Written): boolean => {
    const { document, kindAt, sentenceAt } = posting;
    const { text } = document;
    const sum = text.slice(at, at + longestSum);
    const isLarge = large.test(sum);
    const { start, end } = sentenceAt(at) ?? lineAt(text, at);
    const said = text.slice(Math.max(start, at - farthest), at);
    const follows = text.slice(at, Math.min(end, at + farthest));
    const sentence = said + follows;
    const before = said.split(clauseEnd).at(-1)!;
    const behind = follows.split(clauseEnd, 1)[0]!;
    const clause = before + behind;
    const kind = kindAt(at);
    const isInSection = isOneOf(money.sections, kind);
    const isOfPay = kind === undefined || isInSection;
    // "Salary NOK 1.4-1.6m": of what is paid in a small currency, right behind the word.
    if (isLarge)
      return (
        (paysNext.test(before) && !has(other, before + nextWords.exec(behind)![0])) ||
        (isOfPay && millions.test(text.slice(Math.max(0, start - 2), start) + sentence))
      );
    if (has(pay, clause)) return true;
    if (written === 'short' && !wholeSum.test(sum) && !wholeBefore.test(before)) return false;
    const [likely, unlikely] = [nearest(maybePay, before, behind), nearest(other, before, behind)];
    if (likely < unlikely) return true;
    if (kind === 'pay') return true;
    const isFull = written !== 'thousands' && (range.test(sum) || longSum.test(sum));
    // "€90,000 to €110,000 plus a training budget"
    if (isInSection && isFull) return true;
    if (unlikely < Infinity) return false;
    // "Berlin or remote, €120–145k, two days a week"
    const isAlone = isFull && !word.test(before.split('|').at(-1)! + behind.split('|', 1)[0]!);
    if ((isAlone || has(pay, sentence) || has(maybePay, sentence)) && !has(other, sentence)) return true;
    return written !== 'thousands' && (isInSection || sentence.split(word).length <= fewWords + 1);
  };

  return (posting) => {
    const { text, frontMatter } = posting.document;
    const fields = frontMatter?.fields() ?? [];
    if (fields.some(({ name, source }) => keys.includes(name) && /\d/.test(source.text))) return true;
    const isGraded = ({ start, end, text: said }: TextRange): boolean => {
      if (!gradeBehind.test(text.slice(end, end + 9)) || text[start - 1] === '-') return false;
      const before = text.slice(Math.max(0, start - farthestBeforeGrade), start);
      return (
        /^\p{Lu}/u.test(said) ||
        posting.kindAt(start) === 'pay' ||
        [pay, maybePay].some((words) => has(words, before))
      );
    };
    if (posting.places('payScale').length > 0 || posting.places('payGrade').some(isGraded)) return true;
    const isPaid = (pattern: RegExp, written: Written): boolean =>
      [...text.matchAll(pattern)].some(({ index }) => isPay(posting, index, written));
    return (
      sums.some((pattern) => isPaid(pattern, 'currency')) ||
      shortSums.some((pattern) => isPaid(pattern, 'short')) ||
      isPaid(rounded, 'thousands')
    );
  };
}

function has(words: RegExp, text: string): boolean {
  return text.search(words) >= 0;
}

/** How far the next of these words is; `Infinity` if there is none. */
function nearest(words: RegExp, before: string, behind: string): number {
  const last = [...before.matchAll(words)].at(-1);
  const back = last ? before.length - last.index - last[0].length : Infinity;
  const [next] = behind.matchAll(words);
  return Math.min(back, next?.index ?? Infinity);
}
