/** Long enough for work to get on, and short enough that no one waits for an answer in the meantime. */
const usual = 6;

/**
 * For long work: call it between the parts. It returns at once until some milliseconds have passed, then lets
 * everything else that waits go first.
 *
 * @param longest in milliseconds; less where a part may take long itself
 */
export function createPause(longest = usual): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return undefined;
    return nextTurn().then(() => {
      since = performance.now();
    });
  };
}

/**
 * Lets everything else that waits go first. A timer takes at least a millisecond, in browsers four; messages of one
 * channel for all turns would keep the timers of Node waiting, so each turn has its own.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
