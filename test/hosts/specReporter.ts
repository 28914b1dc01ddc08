/**
 * Prints through the console, the only way out of both extension hosts. VS Code writes there too, hence the mark,
 * by which runSpecs.mjs knows our lines.
 */
export const printLine = (text: string) => console.log(`specs| ${text}`);

export class SpecReporter {
  constructor(runner: Mocha.Runner) {
    const {
      EVENT_SUITE_BEGIN,
      EVENT_SUITE_END,
      EVENT_TEST_PASS,
      EVENT_TEST_FAIL,
      EVENT_TEST_PENDING,
      EVENT_RUN_END,
    } = Mocha.Runner.constants;
    const failures: string[] = [];
    let depth = 0;
    let passed = 0;
    let skipped = 0;
    const print = (text: string) => printLine('  '.repeat(depth) + text);

    runner.on(EVENT_SUITE_BEGIN, (suite) => {
      if (suite.root) return;
      print(suite.title);
      depth++;
    });
    runner.on(EVENT_SUITE_END, (suite) => {
      if (!suite.root) depth--;
    });
    runner.on(EVENT_TEST_PASS, (test) => {
      passed++;
      const slow = test.duration !== undefined && test.duration > test.slow();
      print(`✓ ${test.title}${slow ? ` (${test.duration} ms)` : ''}`);
    });
    runner.on(EVENT_TEST_PENDING, (test) => {
      skipped++;
      print(`- ${test.title} (skipped)`);
    });
    // Also called for a failed hook, whose title says so.
    runner.on(EVENT_TEST_FAIL, (test, error) => {
      failures.push(`${test.titlePath().join(' > ')}\n${error.stack ?? error.message ?? error}`);
      print(`✗ ${failures.length}) ${test.title}`);
    });
    runner.on(EVENT_RUN_END, () => {
      failures.forEach((failure, index) => printLine(`\n${index + 1}) ${failure}`));
      if (skipped > 0) printLine(`${skipped} skipped`);
      printLine(`${passed} passed, ${failures.length} failed`);
    });
  }
}
