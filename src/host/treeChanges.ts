/** Milliseconds after an answer in which VS Code makes its rows and takes them in. */
const takingIn = 50;
/** Milliseconds of silence after which VS Code asks for nothing more, as of what is folded or in a hidden view. */
const longestSilence = 1000;

interface TreeChangesOptions<T> {
  /** Tells VS Code that all of the tree has changed. */
  readonly tellNow: () => void;
  /** Whether VS Code shows the tree: it asks then, and otherwise later by itself. */
  readonly isSeen: () => boolean;
  /** Whether VS Code shows a node with its children, and so asks for these next. */
  readonly isUnfolded?: (node: T) => boolean;
}

interface TreeChanges<T> {
  /** Has VS Code wait for what it asks for; `undefined` is the whole tree. */
  answer(node: T | undefined, children: Promise<readonly T[]>): Promise<T[]>;
  /** The tree has changed. */
  tell(): void;
  dispose(): void;
}

/**
 * Tells VS Code of changes of a tree between its questions. One that it hears of while it asks, or while it takes in an
 * answer, is lost: rows that it has just taken stay without their children, or the view stays empty. Where it does not
 * ask although the tree is seen, it is told again, after a longer silence each time.
 */
export function createTreeChanges<T>({
  tellNow,
  isSeen,
  isUnfolded = () => false,
}: TreeChangesOptions<T>): TreeChanges<T> {
  /** How many questions are being answered. */
  let asking = 0;
  /** What VS Code will ask for next. */
  let expected = new Set<T | undefined>();
  let last = -Infinity;
  let patience = longestSilence;
  /** VS Code has asked for the tree at least once. */
  let isInUse = false;
  let isUntold = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tellInTime(): void {
    clearTimeout(timer);
    const isUnheard = expected.has(undefined);
    if (!isInUse || asking > 0 || (!isUntold && !isUnheard)) return;
    const silence = expected.size > 0 ? patience : takingIn;
    const left = last + silence - performance.now();
    if (left > 0) {
      timer = setTimeout(tellInTime, left);
    } else if (isUntold || isSeen()) {
      if (isUnheard) patience *= 2;
      isUntold = false;
      expected = new Set([undefined]);
      last = performance.now();
      tellNow();
      tellInTime();
    }
  }

  return {
    async answer(node, children) {
      asking++;
      expected.delete(node);
      if (node === undefined) {
        isInUse = true;
        patience = longestSilence;
      }
      try {
        const nodes = [...(await children)];
        if (node === undefined) expected = new Set(nodes.filter(isUnfolded));
        return nodes;
      } finally {
        asking--;
        last = performance.now();
        tellInTime();
      }
    },
    tell() {
      isUntold = isInUse;
      tellInTime();
    },
    dispose() {
      isInUse = false;
      clearTimeout(timer);
    },
  };
}
