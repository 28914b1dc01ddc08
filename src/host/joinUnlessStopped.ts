/**
 * A call during a run gets the promise of that run. Once a run is stopped, the next call starts a new one, even if the
 * stopped one has not ended yet.
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
    // Starts only once `running` is set: otherwise a run that stops at once would never be forgotten.
    const begun = Promise.resolve()
      .then(() => run(forget))
      .finally(forget);
    return (running = begun);
  };
}
