import 'mocha';

/**
 * Prints through the console, the only way out of both extension hosts. VS Code writes there too, hence the mark,
 * by which specOutput.mjs knows our lines.
 */
export function printLine(text: string): void {
  console.log(`specs| ${text}`);
}

export class SpecReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    const events = Mocha.Runner.constants;
    const problems: string[] = [];
    let depth = 0;
    let passed = 0;
    const print = (text: string): void => printLine('  '.repeat(depth) + text);

    runner.on(events.EVENT_SUITE_BEGIN, (suite) => {
      if (suite.root) return;
      print(suite.title);
      depth++;
    });
    runner.on(events.EVENT_SUITE_END, (suite) => {
      if (!suite.root) depth--;
    });
    runner.on(events.EVENT_TEST_PASS, (test) => {
      passed++;
      const slow = test.duration !== undefined && test.duration > test.slow();
      print(`✓ ${test.title}${slow ? ` (${test.duration} ms)` : ''}`);
    });
    // Also called for a failed hook, whose title says so.
    runner.on(events.EVENT_TEST_FAIL, (test, error: unknown) => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      problems.push(`${test.titlePath().join(' > ')}\n${reason}`);
      print(`✗ ${problems.length}) ${test.title}`);
    });
    runner.on(events.EVENT_RUN_END, () => {
      problems.forEach((problem, index) => printLine(`\n${index + 1}) ${problem}`));
      printLine(`${passed} passed, ${problems.length} failed`);
    });
  }
}
