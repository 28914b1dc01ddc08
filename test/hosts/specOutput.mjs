/** What specReporter.ts puts before its lines. */
const mark = 'specs| ';

/** Returns what specReporter.ts printed, or undefined if the line is from somebody else. */
export const specLine = (line) => (line.startsWith(mark) ? line.slice(mark.length) : undefined);

export const totalsIn = (line) => /^(\d+) passed, (\d+) failed$/.exec(line);

/** Why a run did not pass, from what the specs printed; undefined if it did. Silence is never a pass. */
export function reasonToFail(exitCode, lines, runsIn) {
  const totals = lines.map(totalsIn).find(Boolean);
  if (!totals) return `the specs did not run to their end (exit code ${exitCode}).`;
  const [passed, failed] = totals.slice(1).map(Number);
  if (failed > 0 || exitCode !== 0) return `${failed} failed (exit code ${exitCode}).`;
  if (passed === 0) return 'no spec ran.';
  if (!lines.some((line) => line.startsWith(`Specs run in ${runsIn}`)))
    return `the specs did not run in ${runsIn}.`;
  const [part] = lines.filter((line) => line.startsWith('Only specs of files'));
  return part && `not all ran: ${part}.`;
}
