import type { Signs } from '../../catalog/postingSchema.ts';
import { anyOf } from './anyOf.ts';
import { isHtmlElement } from './isHtmlElement.ts';
import { farthest, type MarkedText } from './markedText.ts';
import type { Placeholder, SparedRange } from './postingDocument.ts';
import type { Range } from './range.ts';

/** A mark that may open something, `end` right behind it. */
interface Mark extends Range {
  readonly mark: string;
}

/** What is no prose, or a blank. */
type Found = SparedRange | (Range & Pick<Placeholder, 'form'>);

/** What a mark opens, if anything. */
type ReadMark = (marked: MarkedText, mark: Mark) => Found | undefined;

/** Each of the marks that `createReadMark` reads. */
export const opener =
  /`+|~{3,}|<!--|<%|\{%|\{\{|\{\/\*|\$?\{(?!\{)|<|\]\(|:\/\/|@|\[|_{4,}|(?<=[\s($€£¥₹])___(?=[\s.,;:%)])/g;
const tag = /<\/?([a-zA-Z][a-zA-Z0-9-]*)(?:[^<>"'\r\n]|"[^"]{0,300}"|'[^']{0,300}'){0,300}>/y;
const autolink = /<(?:[a-zA-Z][a-zA-Z0-9+.-]{1,30}:[^\s<>]{0,2000}|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/y;
const angles = /<[\p{L}][^<>\r\n=/]{0,78}>/uy;
const braces = /\$?\{[^{}\r\n]{1,80}\}/y;
const urlRest = /[^\s<>"'`)\]}]{0,2000}/y;
const mailRest = /[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63}){1,8}/y;
const target = /<?[^\s<>()]{0,2000}(?:\([^\s()]{0,200}\)[^\s<>()]{0,2000}){0,3}/y;
const schemeChar = /[a-zA-Z0-9+.-]/;
const mailChar = /[a-zA-Z0-9._%+-]/;
const letter = /\p{L}/u;
/** What a tag begins with that is no value, of Handlebars "{{#apply_button}}" or Hugo "{{< button >}}". */
const pageTag = /^ ?[#/^>!&<%]/;
/** In brackets: a footnote, an alert, an address. */
const noBlank = /^(?:\^.*|!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)|[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2,})$/iu;
/** In brackets: what parts words that are no blank, and the number behind them. */
const [parting, numberBehind] = [/ ?[,/|] ?/, /[ .:#-]{1,3}\d[\d-]{0,20}$/];

/** Prepares to tell what a mark opens. */
export function createReadMark(signs: Pick<Signs, 'noBlanks' | 'genders'>): ReadMark {
  const readers = new Map<string, ReadMark>([
    ['<!--', readComment],
    ['{/*', readMdxComment],
    ['<%', readCodeTag],
    ['{%', readStatement],
    ['{{', readExpression],
    ['{', readBraces],
    ['${', readBraces],
    ['<', readAngle],
    ['](', readTarget],
    ['://', (marked, mark) => readAddress(marked, mark, schemeChar, urlRest)],
    ['@', (marked, mark) => readAddress(marked, mark, mailChar, mailRest)],
    ['[', createReadBracket(signs)],
  ]);
  return (marked, mark) =>
    (readers.get(mark.mark) ?? (mark.mark.startsWith('_') ? readLine : readCode))(marked, mark);
}

function readCode(marked: MarkedText, { mark, start, end }: Mark): Found | undefined {
  if (mark.length >= 3 && marked.opensLine(start))
    return { kind: 'codeBlock', start, end: fenceEnd(marked, mark, start) };
  return spared('code', start, mark.startsWith('`') ? codeEnd(marked.text, end, mark.length) : undefined);
}

/** One that is never closed goes on to the end if it opens a line. */
function readComment(marked: MarkedText, { start, end }: Mark): Found | undefined {
  const close = marked.behind('-->', end) ?? (marked.opensLine(start) ? marked.body.end : undefined);
  return spared('comment', start, close);
}

function readMdxComment(marked: MarkedText, { start, end }: Mark): Found | undefined {
  return spared('comment', start, marked.behind('*/}', end));
}

/** "<%= title %>" of ERB and its like. */
function readCodeTag(marked: MarkedText, { start, end }: Mark): Found | undefined {
  const kind = /[=-]/.test(marked.text[end] ?? '') ? 'expression' : 'statement';
  return spared(kind, start, marked.near('%>', end));
}

/** "{% if %}" of Liquid and its like; of some all up to their end is spared. */
function readStatement(marked: MarkedText, { start }: Mark): Found | undefined {
  const end = marked.near('%}', start);
  if (end === undefined) return undefined;
  const name = /^\{%-?\s*(comment|raw)\b/.exec(marked.text.slice(start, start + 40))?.[1];
  const last = name === undefined ? undefined : marked.behind(`end${name}`, end);
  const close = last === undefined ? undefined : marked.near('%}', last);
  return spared(name === 'raw' ? 'codeBlock' : 'comment', start, close) ?? spared('statement', start, end);
}

/** "{{ page.title }}" in a template, else the blank "{{company}}". */
function readExpression(marked: MarkedText, { start }: Mark): Found | undefined {
  const end = marked.near('}}', start);
  const inner = end === undefined ? '' : marked.text.slice(start + 2, end - 2);
  if (end === undefined || /[\r\n{}]/.test(inner)) return undefined;
  if (pageTag.test(inner)) return { kind: 'statement', start, end };
  const isExpression = marked.isTemplate() || !letter.test(inner) || /[.|"'()=]/.test(inner);
  return isExpression ? { kind: 'expression', start, end } : { form: 'braces', start, end };
}

function readBraces(marked: MarkedText, { start }: Mark): Found | undefined {
  const place = marked.matchAt(braces, start)?.[0];
  if (place === undefined || !letter.test(place) || /^\{[:#.]/.test(place)) return undefined;
  return { form: 'braces', start, end: start + place.length };
}

/** An address, a tag, or a blank such as "<company>". */
function readAngle(marked: MarkedText, { start }: Mark): Found | undefined {
  const link = marked.matchAt(autolink, start);
  if (link) return { kind: 'url', start, end: start + link[0].length };
  const element = marked.matchAt(tag, start);
  if (element && (isHtmlElement(element[1]!) || element[0].includes('=')))
    return { kind: 'tag', start, end: start + element[0].length };
  const place = marked.matchAt(angles, start);
  if (place && !marked.isComponent(place[0].slice(1, -1)))
    return { form: 'angles', start, end: start + place[0].length };
  const whole = element ?? place;
  return whole ? { kind: 'tag', start, end: start + whole[0].length } : undefined;
}

/** Where a link leads to; a blank may stand there. */
function readTarget(marked: MarkedText, { end }: Mark): Found | undefined {
  const length = marked.matchAt(target, end)?.[0].length ?? 0;
  return marked.text.startsWith('{', end) ? undefined : { kind: 'url', start: end, end: end + length };
}

/** Around the mark in the middle of an address. */
function readAddress(
  marked: MarkedText,
  { start, end }: Mark,
  before: RegExp,
  rest: RegExp,
): Found | undefined {
  let from = start;
  while (from > marked.body.start && start - from < 64 && before.test(marked.text[from - 1]!)) from--;
  if (from === start) return undefined;
  const length = marked.matchAt(rest, end)?.[0].replace(/[.,;:!?*_]{1,9}$/, '').length ?? 0;
  return length > 0 ? { kind: 'url', start: from, end: end + length } : undefined;
}

/** Blanks, but no links, boxes to tick, nor what is to be read as it stands. */
function createReadBracket({ noBlanks, genders }: Pick<Signs, 'noBlanks' | 'genders'>): ReadMark {
  const plain = new Set(noBlanks);
  const [one, subject, object] = [genders.letters, genders.subjects, genders.objects].map(anyOf);
  // "[he/she]" is one, which somebody has to choose from.
  const gender = new RegExp(
    `^(?:(?:${one})(?:/(?:${one})){1,3}|(?:${subject})(?: ?/ ?(?:${object})){1,2})$`,
    'iu',
  );
  return (marked, { start }) => {
    const { text } = marked;
    const stop = closingBracket(text, start);
    if (stop === undefined) return undefined;
    const inner = text.slice(start + 1, stop);
    const before = text[start - 1] ?? '';
    const after = text[stop + 1] ?? '';
    if (/[[(:\]]/.test(after) || /[[\]!\\]/.test(before)) return undefined;
    // "[Requirements]{.underline}", as Pandoc writes what is underlined.
    if (/^\{[.#]/.test(text.slice(stop + 1, stop + 3))) return undefined;
    if (inner.length < 2 || noBlank.test(inner) || gender.test(inner) || !letter.test(inner))
      return undefined;
    // "> [!question]" of Obsidian
    if (inner.startsWith('!') && /> ?$/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
    const words = inner.toLowerCase().replace(numberBehind, '').split(parting);
    if (words.every((word) => plain.has(word)) || marked.isDefined(inner)) return undefined;
    return { form: 'brackets', start, end: stop + 1 };
  };
}

/** A line to write on; all by itself it parts two sections. */
function readLine(marked: MarkedText, { start, end }: Mark): Found | undefined {
  const isRule = marked.opensLine(start) && /^[ \t]*(?:[\r\n]|$)/.test(marked.text.slice(end, end + 40));
  return isRule ? undefined : { form: 'line', start, end };
}

function spared(kind: SparedRange['kind'], start: number, end: number | undefined): SparedRange | undefined {
  return end === undefined ? undefined : { kind, start, end };
}

/** End of the line that closes the fence, or of the text. */
function fenceEnd({ text, body }: MarkedText, mark: string, start: number): number {
  const closingFence = new RegExp(
    `[\\r\\n][ \\t>]{0,40}${mark[0]}{${Math.min(mark.length, 1000)},}[ \\t]{0,40}(?=[\\r\\n]|$)`,
    'g',
  );
  closingFence.lastIndex = start;
  return closingFence.exec(text) ? closingFence.lastIndex : body.end;
}

/** End of code that opened with so many backticks, in the same paragraph. */
function codeEnd(text: string, from: number, length: number): number | undefined {
  const part = text.slice(from, from + farthest);
  for (const run of part.matchAll(/`+|(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/g)) {
    if (!run[0].startsWith('`')) return undefined;
    if (run[0].length === length) return from + run.index + length;
  }
  return undefined;
}

/** Of a `[`: the `]` that closes it on the same line. */
function closingBracket(text: string, start: number): number | undefined {
  for (let i = start + 1; i < Math.min(text.length, start + 120); i++) {
    const char = text[i]!;
    if (char === ']') return i;
    if (char === '[' || char === '\n' || char === '\r') return undefined;
  }
  return undefined;
}
