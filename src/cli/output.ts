/** What a command prints: the text on standard output, the problems on standard error. */
export interface Output {
  readonly text: string;
  readonly problems: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

export function success(text: string): Output {
  return { text, problems: [], exitCode: 0 };
}

export function failure(...problems: readonly string[]): Output {
  return { text: '', problems, exitCode: 2 };
}
