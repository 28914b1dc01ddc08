/**
 * Whoever asks again while it goes on gets what that comes to; once it was stopped, it begins anew, also while what was
 * stopped still comes to its end.
 *
 * @param run calls `stopped` as soon as it is stopped
 */
export function joinUnlessStopped(run: (stopped: () => void) => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    if (running) return running;
    const forget = (): void => {
      if (running === begun) running = undefined;
    };
    // Later than it is kept, so that also one that is stopped at once is forgotten.
    const begun = Promise.resolve()
      .then(() => run(forget))
      .finally(forget);
    return (running = begun);
  };
}
