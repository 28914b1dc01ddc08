type Lengths = readonly [short: number, long: number];
const lengths: Lengths = [10_000, 40_000];
/** So far apart that the work of the garbage collector, which the long one alone makes, cannot look like a power. */
export const lengthsOfPostings: Lengths = [10_000, 160_000];

/** Milliseconds that this process takes, without waiting. */
export function time(run: () => void): number {
  const start = process.cpuUsage();
  run();
  // Only the sum is measured: how much of it the system itself took, it guesses.
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * By which power of the length the time grows, as far as it can be measured. Both lengths in turn, and the least of
 * each: what else the machine does only adds to a time, and to both alike.
 */
function growth(run: (length: number) => void, [short, long]: Lengths): number {
  // The first runs are of code not yet compiled.
  run(short);
  let [small, large] = [Infinity, Infinity];
  for (let i = 0; i < 7; i++) {
    large = Math.min(
      large,
      time(() => run(long)),
    );
    // Too short to be anything but linear: a quadratic pattern takes much longer at this length.
    if (large < 4) return 1;
    small = Math.min(
      small,
      time(() => run(short)),
    );
  }
  return Math.log(large / small) / Math.log(long / short);
}

/** Measured again where it looks steep: chance does not stay, a pattern does. */
export function isLinear(run: (length: number) => void, measured: Lengths = lengths): boolean {
  return [1, 2, 3].some(() => growth(run, measured) < 1.7);
}
