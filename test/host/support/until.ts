const longest = 10_000;

/** Asks again and again until the answer is truthy, and returns it. `what` says what was waited for in vain. */
export async function until<T>(
  what: string,
  ask: () => T | false | undefined | PromiseLike<T | false | undefined>,
): Promise<T> {
  const deadline = Date.now() + longest;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Not within ${longest} ms: ${what}`);
    await shortly(20);
  }
}

/** For what is expected not to happen; everything else waits by `until`. */
export function shortly(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
