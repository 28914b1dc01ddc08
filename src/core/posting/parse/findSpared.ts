import { isHtmlElement } from './isHtmlElement.ts';
import type { Placeholder, SparedRange } from './postingDocument.ts';
import { textRange, type Range } from './range.ts';

export interface Spared {
  readonly spared: readonly SparedRange[];
  /** Those in brackets of any form. */
  readonly placeholders: readonly Placeholder[];
}

const opener =
  /`+|~{3,}|<!--|<%|\{%|\{\{|\{\/\*|\$?\{(?!\{)|<|\]\(|:\/\/|@|\[|_{4,}|(?<=[\s(])___(?=[\s.,;:%)])/g;
/** A line at the top of a page in MDX that takes parts of others, or gives some. */
const moduleLine =
  /\s*(import (?:[^\r\n"']{1,200} from )?["'][^\r\n]{0,300}|export (?:const|default|function) [^\r\n]{0,300})/y;
/** Of a component, such as "</Tabs>". */
const closingTag = /<\/([A-Z][\w.]{0,78})>/g;
const tag = /<\/?([a-zA-Z][a-zA-Z0-9-]*)(?:[^<>"'\r\n]|"[^"]{0,300}"|'[^']{0,300}'){0,300}>/y;
const autolink = /<(?:[a-zA-Z][a-zA-Z0-9+.-]{1,30}:[^\s<>]{0,2000}|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/y;
const angles = /<[\p{L}][^<>\r\n=/]{0,78}>/uy;
const braces = /\$?\{[^{}\r\n]{1,80}\}/y;
const urlRest = /[^\s<>"'`)\]}]{0,2000}/y;
const mailRest = /[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63}){1,8}/y;
const target = /<?[^\s<>()]{0,2000}(?:\([^\s()]{0,200}\)[^\s<>()]{0,2000}){0,3}/y;
const definition = /^ {0,3}\[([^\]\r\n]{1,120})\]:/gm;
const schemeChar = /[a-zA-Z0-9+.-]/;
const mailChar = /[a-zA-Z0-9._%+-]/;
const letter = /\p{L}/u;
/** What a tag begins with that is no value, of Handlebars "{{#apply_button}}" or Hugo "{{< button >}}". */
const pageTag = /^ ?[#/^>!&<%]/;
/** In brackets: a footnote, an alert, an address, letters or pronouns for genders. */
const noBlank =
  /^(?:\^.*|!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)|[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2,}|[mwfdxi](?:\/[mwfdxi]){1,3}|(?:s?he|they)\/(?:her|him|them)s?)$/iu;
/** In brackets: what parts words that are no blank, and the number behind them. */
const [parting, numberBehind] = [/ ?[,/|] ?/, /[ .:#-]{1,3}\d[\d-]{0,20}$/];
/** How far a piece of code inside a line, or a tag of a template, may reach. */
const farthest = 1000;

/** Comments and code: nobody reads them as part of the text. */
export function isUnread({ kind }: SparedRange): boolean {
  return kind === 'comment' || kind === 'code' || kind === 'codeBlock';
}

/**
 * Everything in the range that is not prose, and the blanks in brackets. In one pass from left to right.
 *
 * @param noBlanks words in brackets that are to be read as they stand, in small letters
 */
export function findSpared(text: string, body: Range, noBlanks: ReadonlySet<string>): Spared {
  const spared: SparedRange[] = [];
  const placeholders: Placeholder[] = [];
  /** Where each ending comes next, so that no text is searched twice. */
  const nextPlaces = new Map<string, number>();
  let templated: boolean | undefined;
  let definitions: ReadonlySet<string> | undefined;
  let components: ReadonlySet<string> | undefined;
  let at = body.start;

  const spare = (kind: SparedRange['kind'], start: number, end: number): void => {
    const from = Math.max(start, spared.at(-1)?.end ?? 0);
    if (end > from) spared.push({ kind, start: from, end });
    at = Math.max(end, start + 1);
  };
  const blank = (form: Placeholder['form'], start: number, end: number): void => {
    placeholders.push({ form, ...textRange(text, start, end) });
    at = end;
  };
  /** Offset behind the next `ending`, if it comes at all. */
  const behind = (ending: string, from: number): number | undefined => {
    let place = nextPlaces.get(ending) ?? -1;
    if (place < from) {
      const found = text.indexOf(ending, from);
      place = found < 0 ? Infinity : found;
      nextPlaces.set(ending, place);
    }
    return place === Infinity ? undefined : place + ending.length;
  };
  const near = (ending: string, from: number): number | undefined => {
    const end = behind(ending, from);
    return end === undefined || end - from > farthest ? undefined : end;
  };
  const matchAt = (pattern: RegExp, start: number): RegExpExecArray | null => {
    pattern.lastIndex = start;
    return pattern.exec(text);
  };

  const isComponent = (name: string): boolean => {
    components ??= new Set([...text.matchAll(closingTag)].map((match) => match[1]!));
    return components.has(name);
  };

  const statement = (start: number): void => {
    const end = near('%}', start);
    if (end === undefined) return;
    const name = /^\{%-?\s*(comment|raw)\b/.exec(text.slice(start, start + 40))?.[1];
    const last = name === undefined ? undefined : behind(`end${name}`, end);
    const close = last === undefined ? undefined : near('%}', last);
    if (close !== undefined) spare(name === 'raw' ? 'codeBlock' : 'comment', start, close);
    else spare('statement', start, end);
  };

  const expression = (start: number): void => {
    const end = near('}}', start);
    const inner = end === undefined ? '' : text.slice(start + 2, end - 2);
    if (end === undefined || /[\r\n{}]/.test(inner)) return;
    if (pageTag.test(inner)) {
      spare('statement', start, end);
      return;
    }
    templated ??= text.includes('{%', body.start);
    if (templated || !letter.test(inner) || /[.|"'()=]/.test(inner)) spare('expression', start, end);
    else blank('braces', start, end);
  };

  const angle = (start: number): void => {
    const link = matchAt(autolink, start);
    if (link) {
      spare('url', start, start + link[0].length);
      return;
    }
    const element = matchAt(tag, start);
    if (element && (isHtmlElement(element[1]!) || element[0].includes('='))) {
      spare('tag', start, start + element[0].length);
      return;
    }
    const place = matchAt(angles, start);
    if (place && !isComponent(place[0].slice(1, -1))) {
      blank('angles', start, start + place[0].length);
      return;
    }
    const whole = element ?? place;
    if (whole) spare('tag', start, start + whole[0].length);
  };

  const bracket = (start: number): void => {
    const stop = closingBracket(text, start);
    if (stop === undefined) return;
    const inner = text.slice(start + 1, stop);
    const before = text[start - 1] ?? '';
    const after = text[stop + 1] ?? '';
    if (/[[(:\]]/.test(after) || /[[\]!\\]/.test(before)) return;
    if (inner.length < 2 || noBlank.test(inner) || !letter.test(inner)) return;
    const words = inner.toLowerCase().replace(numberBehind, '').split(parting);
    if (words.every((word) => noBlanks.has(word))) return;
    definitions ??= new Set([...text.matchAll(definition)].map((match) => match[1]!.toLowerCase()));
    if (!definitions.has(inner.toLowerCase())) blank('brackets', start, stop + 1);
  };

  for (let line = matchAt(moduleLine, at); line; line = matchAt(moduleLine, at)) {
    const end = at + line[0].length;
    spare('statement', end - line[1]!.length, end);
  }
  while (at < body.end) {
    opener.lastIndex = at;
    const found = opener.exec(text);
    if (!found) break;
    const [mark] = found;
    const start = found.index;
    at = start + mark.length;
    if (mark.startsWith('`') || mark.startsWith('~')) {
      if (mark.length >= 3 && opensLine(text, start, body.start)) {
        spare('codeBlock', start, fenceEnd(text, start, mark, body.end));
      } else if (mark.startsWith('`')) {
        const end = codeEnd(text, at, mark.length);
        if (end !== undefined) spare('code', start, end);
      }
    } else if (mark === '<!--') {
      const end = behind('-->', at) ?? (opensLine(text, start, body.start) ? body.end : undefined);
      if (end !== undefined) spare('comment', start, end);
    } else if (mark === '{/*') {
      const end = behind('*/}', at);
      if (end !== undefined) spare('comment', start, end);
    } else if (mark === '<%') {
      const end = near('%>', at);
      if (end !== undefined)
        spare(/[=-]/.test(text[start + 2] ?? '') ? 'expression' : 'statement', start, end);
    } else if (mark === '{%') statement(start);
    else if (mark === '{{') expression(start);
    else if (mark === '{' || mark === '${') {
      const place = matchAt(braces, start);
      if (place && letter.test(place[0]) && !/^\{[:#.]/.test(place[0])) {
        blank('braces', start, start + place[0].length);
      }
    } else if (mark === '<') angle(start);
    else if (mark === '](') {
      const length = matchAt(target, at)?.[0].length ?? 0;
      if (!text.startsWith('{', at)) spare('url', at, at + length);
    } else if (mark === '://' || mark === '@') {
      const [before, rest] = mark === '@' ? [mailChar, mailRest] : [schemeChar, urlRest];
      let from = start;
      while (from > body.start && start - from < 64 && before.test(text[from - 1]!)) from--;
      if (from === start) continue;
      const length = matchAt(rest, at)?.[0].replace(/[.,;:!?*_]{1,9}$/, '').length ?? 0;
      if (length > 0) spare('url', from, at + length);
    } else if (mark === '[') bracket(start);
    else if (!opensLine(text, start, body.start) || !/^[ \t]*(?:[\r\n]|$)/.test(text.slice(at, at + 40))) {
      blank('line', start, at);
    }
  }
  return { spared, placeholders };
}

/** Whether only white space, quote marks or a bullet come before it on its line. */
function opensLine(text: string, offset: number, from: number): boolean {
  for (let i = offset - 1; i >= from && offset - i < 80; i--) {
    const char = text[i]!;
    if (char === '\n' || char === '\r') return true;
    if (!' \t>-*+\ufeff'.includes(char)) return false;
  }
  return offset - from < 80;
}

/** End of the line that closes the fence, or of the text. */
function fenceEnd(text: string, start: number, mark: string, last: number): number {
  const closingFence = new RegExp(
    `[\\r\\n][ \\t>]{0,40}${mark[0]}{${Math.min(mark.length, 1000)},}[ \\t]{0,40}(?=[\\r\\n]|$)`,
    'g',
  );
  closingFence.lastIndex = start;
  return closingFence.exec(text) ? closingFence.lastIndex : last;
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
