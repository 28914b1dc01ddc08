/** Milliseconds in which VS Code takes in an answer. */
const takingIn = 50;
/** Milliseconds of silence after which VS Code asks for nothing more, as of what is folded or in a hidden view. */
const longestSilence = 1000;

interface TreeChangesOptions<T> {
  /** Tells VS Code that all of the tree has changed. */
  readonly tell: () => void;
  /** Whether VS Code shows a node with its children, and so asks for these next. */
  readonly isUnfolded?: (node: T) => boolean;
}

/**
 * Tells VS Code of changes of a tree between its questions. One that it hears of while it asks, or while it takes in an
 * answer, is lost: rows that it has just taken stay without their children, or the view stays empty.
 */
export class TreeChanges<T> {
  readonly #options: TreeChangesOptions<T>;
  /** How many questions are being answered. */
  #asking = 0;
  /** What VS Code will ask for next; `undefined` is the whole tree. */
  #expected = new Set<T | undefined>();
  #last = -Infinity;
  #isUntold = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: TreeChangesOptions<T>) {
    this.#options = options;
  }

  /** Has VS Code wait for what it asks for. */
  async answer(node: T | undefined, children: readonly T[] | Promise<readonly T[]>): Promise<T[]> {
    clearTimeout(this.#timer);
    this.#asking++;
    try {
      const nodes = [...(await children)];
      const { isUnfolded = () => false } = this.#options;
      if (node === undefined) this.#expected = new Set(nodes.filter(isUnfolded));
      else this.#expected.delete(node);
      return nodes;
    } finally {
      this.#asking--;
      this.#last = performance.now();
      this.#tellInTime();
    }
  }

  /** The tree has changed. */
  tell(): void {
    this.#isUntold = true;
    this.#tellInTime();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#isUntold = false;
  }

  #tellInTime(): void {
    clearTimeout(this.#timer);
    if (!this.#isUntold || this.#asking > 0) return;
    const silence = this.#expected.size > 0 ? longestSilence : takingIn;
    const left = this.#last + silence - performance.now();
    if (left > 0) this.#timer = setTimeout(() => this.#tellInTime(), left);
    else this.#tellNow();
  }

  #tellNow(): void {
    this.#isUntold = false;
    this.#expected = new Set([undefined]);
    this.#last = performance.now();
    this.#options.tell();
  }
}
