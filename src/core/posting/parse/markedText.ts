import type { Range } from './range.ts';

/** How far a piece of code inside a line, or a tag of a template, may reach. */
export const farthest = 1000;
/** Of a component of MDX, such as "</Tabs>". */
const closingTag = /<\/([A-Z][\w.]{0,78})>/g;
const definition = /^ {0,3}\[([^\]\r\n]{1,120})\]:/gm;

/** A text whose marks are read from left to right. Remembers what is asked at many places: no part is searched twice. */
export class MarkedText {
  readonly text: string;
  readonly body: Range;
  readonly #nextPlaces = new Map<string, number>();
  #isTemplate: boolean | undefined;
  #components: ReadonlySet<string> | undefined;
  #definitions: ReadonlySet<string> | undefined;

  constructor(text: string, body: Range) {
    this.text = text;
    this.body = body;
  }

  /** Offset behind the next `ending`, if it comes at all. */
  behind(ending: string, from: number): number | undefined {
    let place = this.#nextPlaces.get(ending) ?? -1;
    if (place < from) {
      const found = this.text.indexOf(ending, from);
      place = found < 0 ? Infinity : found;
      this.#nextPlaces.set(ending, place);
    }
    return place === Infinity ? undefined : place + ending.length;
  }

  /** The same, if it is not too far away. */
  near(ending: string, from: number): number | undefined {
    const end = this.behind(ending, from);
    return end === undefined || end - from > farthest ? undefined : end;
  }

  /** What a sticky pattern finds right there. */
  matchAt(pattern: RegExp, start: number): RegExpExecArray | null {
    pattern.lastIndex = start;
    return pattern.exec(this.text);
  }

  /** Whether only white space, quote marks or a bullet come before it on its line. */
  opensLine(offset: number): boolean {
    for (let i = offset - 1; i >= this.body.start && offset - i < 80; i--) {
      const char = this.text[i]!;
      if (char === '\n' || char === '\r') return true;
      if (!' \t>-*+\ufeff'.includes(char)) return false;
    }
    return offset - this.body.start < 80;
  }

  /** Whether it holds statements of a template, so that its expressions are none to fill in by hand. */
  isTemplate(): boolean {
    return (this.#isTemplate ??= this.text.includes('{%', this.body.start));
  }

  /** Whether a tag of this name is closed anywhere. */
  isComponent(name: string): boolean {
    this.#components ??= new Set([...this.text.matchAll(closingTag)].map((match) => match[1]!));
    return this.#components.has(name);
  }

  /** Whether an address is given anywhere for links by this name. */
  isDefined(name: string): boolean {
    this.#definitions ??= new Set(
      [...this.text.matchAll(definition)].map((match) => match[1]!.toLowerCase()),
    );
    return this.#definitions.has(name.toLowerCase());
  }
}
