import { nextTurn } from './pauses.ts';

/**
 * Loads at the first call and shares what came of it. A load that failed is forgotten: the next call tries again.
 * Most load and prepare some 10 to 20 ms, and one another: what waits for one goes on in a turn of its own.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  const loadNow = async (): Promise<T> => {
    try {
      // Later than the caller keeps it, so that also a load that throws at once is forgotten.
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
