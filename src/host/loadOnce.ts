import { nextTurn } from './pauses.ts';

/**
 * Loads at the first call and shares what came of it. A load that failed is forgotten: the next call tries again.
 * Most loads take 10 to 20 ms and depend on one another, so whoever waits for one goes on in a new turn.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  const loadNow = async (): Promise<T> => {
    try {
      // Starts only once `loaded` is set: otherwise a load that throws at once would be kept.
      const value = await Promise.resolve().then(load);
      await nextTurn();
      return value;
    } catch (error) {
      loaded = undefined;
      throw error;
    }
  };
  return () => (loaded ??= loadNow());
}
