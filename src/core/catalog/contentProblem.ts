/** A mistake in the content: where it is and what is wrong, in words a content author can act on. */
export interface ContentProblem {
  readonly file: string;
  /** Dotted path inside the file, empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}
