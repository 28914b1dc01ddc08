import type { SectionKind } from '../../catalog/postingSchema.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Range, TextRange } from './range.ts';
import type { Words } from './findWords.ts';

/**
 * A part that no check of wording looks at. `code` stands inside a line, `codeBlock` fills lines; `url` is also a
 * relative link target or an address; `statement` and `expression` are Liquid or ERB: `{% … %}` and `{{ … }}`;
 * `tag` is an HTML tag without what it encloses.
 */
export interface SparedRange extends Range {
  readonly kind: 'comment' | 'code' | 'codeBlock' | 'url' | 'statement' | 'expression' | 'tag';
}

/**
 * All of a heading, down to its underline. `unspaced` is `#Heading`; the others are lines of their own: `bold`, also in
 * HTML or as the summary of a part that can be folded away, and names of sections, `italic`, in `capitals` or `plain`
 * with a colon behind them.
 */
export interface Heading extends Range {
  readonly form: 'hashes' | 'unspaced' | 'underlined' | 'html' | 'bold' | 'italic' | 'capitals' | 'plain';
  /** From 1. A line is one level below the last heading of the first four forms. */
  readonly level: number;
  /** The words, without marks around them. */
  readonly title: TextRange;
  /** The same as the tables of the content spell them, see `headingWords`. */
  readonly words: string;
}

/** From its heading to the next heading of the same or a higher level. */
export interface Section extends Range {
  readonly heading: Heading;
  /** What the heading says, or else what the section around it is about. */
  readonly kind: SectionKind | undefined;
  /** What the heading alone says; `undefined` where its words are not known. */
  readonly ownKind: SectionKind | undefined;
  /** Index of the section around it. */
  readonly parent: number | undefined;
}

/** A list item with the lines that belong to it, without the items under it. */
export interface Bullet extends Range {
  /** Without marker and check box. */
  readonly content: TextRange;
  /** `-`, `*`, `1.` … */
  readonly marker: string;
  /** 0 for an item that is in no other. */
  readonly depth: number;
  /** Index of the bullet it stands under. */
  readonly parent: number | undefined;
}

/** Lines of text outside of lists, or a row of a table. */
export interface Paragraph extends Range {
  readonly kind: 'text' | 'row';
}

/** Words up to a full stop, or to the end of the paragraph or bullet. Line ends inside are part of it. */
export interface Sentence extends TextRange {
  /** Index of its bullet. */
  readonly bullet: number | undefined;
}

/** Something left to fill in, with its brackets. */
export interface Placeholder extends TextRange {
  readonly form: 'brackets' | 'braces' | 'angles' | 'word' | 'line';
}

/** A Markdown text taken apart. All ranges are UTF-16 offsets into `text`; all lists are in order of the text. */
export interface PostingDocument {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  /** All behind the front matter and the byte order mark. */
  readonly body: Range;
  readonly headings: readonly Heading[];
  /** One for each heading. */
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly bullets: readonly Bullet[];
  readonly sentences: readonly Sentence[];
  readonly placeholders: readonly Placeholder[];
  /** Apart from each other. */
  readonly spared: readonly SparedRange[];
  /** Of the whole text but the comments in the front matter. Found when first asked for. */
  readonly words: () => Words;
}
